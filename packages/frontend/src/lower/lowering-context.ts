import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import type { ExprNode, Json, LetNode, Operation } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { rangeOrigin } from '../ts/source-origin.ts'
import type { ts } from '../ts/typescript.ts'
import type { DomainName } from './domain-values.ts'
import type { Lowered } from './lowered-block.ts'
import type { Place } from './place.ts'

/** What a name of the author's code stands for while it is lowered. */
export type Binding =
  | {
      readonly kind: 'value'
      readonly value: ExprNode
      /** Where the value may change: in the function that declares the name; undefined is `check`. */
      readonly variable?: { readonly owner: ts.Node | undefined }
    }
  | { readonly kind: 'context' }
  | { readonly kind: 'pod'; readonly root: ObjectRoot }
  | { readonly kind: 'request'; readonly part: RequestPart }
  | { readonly kind: 'image'; readonly image: ExprNode }
  | { readonly kind: 'domain'; readonly domain: DomainName; readonly text: ExprNode }
  | { readonly kind: 'deny' }
  | { readonly kind: 'function'; readonly declaration: FunctionLike; readonly scope: Scope }

/** What `check` reads facts of the request from. */
export type RequestPart = 'request' | 'user' | 'namespace'

/** The objects of a request. */
export type ObjectRoot = 'object' | 'oldObject'

/** A function whose body can be inlined. */
export type FunctionLike =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration

/** Bindings by symbol, innermost first; names whose declaration was refused are marked. */
export type Scope = ReadonlyMap<ts.Symbol, Binding | { readonly kind: 'refused' }>

/** The value that a captured variable had when the project was loaded, or why it has none. */
export type CaptureLookup = (
  declaration: ts.Declaration,
  name: string,
) => { readonly json: Json } | { readonly problem: string }

/** Everything that lowering one guardrail needs. */
export interface LoweringContext {
  /** Lowers any expression; what lowers a part of one lowers its operands through it. */
  readonly lowerExpression: (
    context: LoweringContext,
    node: ts.Expression,
    scope: Scope,
  ) => ExprNode
  /** Lowers statements; what lowers a statement lowers those within it through it. */
  readonly lowerBlock: (
    context: LoweringContext,
    statements: readonly ts.Statement[],
    scope: Scope,
    place: Place,
  ) => Lowered
  readonly checker: ts.TypeChecker
  readonly root: string
  readonly captured: CaptureLookup
  readonly diagnostics: Diagnostic[]
  /** Values shared by the whole check (the pod's views), in the order of their first use. */
  readonly shared: Map<string, LetNode>
  /** Names in use, so that each is unique within the policy, with what each was made from. */
  readonly names: Map<string, string>
  /** How much of a check was lowered so far. */
  readonly spent: { expressions: number }
  /** Functions that are being inlined, outermost first. */
  readonly inlining: readonly ts.Node[]
  /** The kinds that the guardrail matches. */
  readonly kinds: readonly string[]
  /** Those of them that are in no namespace. */
  readonly ofCluster: readonly string[]
  /** The operations that the guardrail judges. */
  readonly operations: readonly Operation[]
}

/** The origin of a node. */
export function originOf(context: LoweringContext, node: ts.Node): Origin {
  const source = node.getSourceFile()
  return rangeOrigin(context.root, source, node.getStart(source), node.end)
}

/** A name like `base` that nothing else in the policy has. */
export function freshName(context: LoweringContext, base: string): string {
  let name = base
  for (let count = 2; context.names.has(name); count++) name = `${base}${count}`
  context.names.set(name, base)
  return name
}

/** Refuses a construct, with what to write instead. */
export function refuse(
  context: LoweringContext,
  node: ts.Node,
  construct: string,
  instead: string,
): never {
  throw new Refusal(
    frontendDiagnostics.GW1001({ construct, instead }, { origin: originOf(context, node) }),
  )
}

/** Fails where an operand may be absent although the operator needs a value. */
export function requirePresent(context: LoweringContext, node: ts.Node, value: ExprNode): ExprNode {
  if (!value.optional) return value
  throw new Refusal(
    frontendDiagnostics.GW1004(
      { what: `\`${node.getText()}\`` },
      { origin: originOf(context, node) },
    ),
  )
}
