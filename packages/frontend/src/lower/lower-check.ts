import type { Diagnostic } from '@gatewright/diagnostics'
import { type Block, type Operation, structureBlock } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { bindAlias } from './bind-alias.ts'
import { checkOrder } from './check-order.ts'
import { checkStatements } from './check-size.ts'
import { lowerExpression } from './lower-expression.ts'
import { lowerBlock } from './lower-statement.ts'
import {
  type Binding,
  type CaptureLookup,
  type FunctionLike,
  type LoweringContext,
  refuse,
  type Scope,
} from './lowering-context.ts'
import { OUTERMOST } from './place.ts'
import { attempt } from './recover.ts'
import { refuseUncommon } from './refuse-uncommon.ts'
import { renameLets } from './rename-lets.ts'
import { withoutUnused } from './without-unused.ts'

/** What one `check` function needs to be lowered. */
export interface CheckInput {
  readonly checker: ts.TypeChecker
  readonly root: string
  readonly captured: CaptureLookup
  readonly kinds: readonly string[]
  readonly ofCluster: readonly string[]
  readonly operations: readonly Operation[]
  readonly check: FunctionLike
}

/**
 * Lowers the body of `check` to a structured block: the values it shares first, then its decision
 * list. All refusals are reported, not just the first.
 */
export function lowerCheck(input: CheckInput): {
  readonly body: Block
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const context: LoweringContext = {
    ...input,
    lowerExpression,
    lowerBlock,
    diagnostics,
    shared: new Map(),
    names: new Map(),
    spent: { expressions: 0 },
    inlining: [],
  }
  const block =
    attempt(context, () => {
      const structured = structureBlock(
        checkStatements(context, input.check, lowerBody(context, input.check)),
      )
      return renameLets(withoutUnused(structured), context.names)
    }) ?? []
  const body = [...context.shared.values(), ...block]
  diagnostics.push(...checkOrder(body))
  return { body, diagnostics: withoutRepeated(diagnostics) }
}

/** A helper that is called twice is refused twice, at the same place. */
function withoutRepeated(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
  return [...byText.values()]
}

function lowerBody(context: LoweringContext, check: FunctionLike): Block {
  refuseUncommon(context, check)
  const scope = bindContext(context, check)
  const { body } = check
  if (body === undefined) return refuse(context, check, 'a check without a body', 'Write it.')
  if (ts.isBlock(body)) return lowerBlock(context, body.statements, scope, OUTERMOST).block
  return lowerBlock(context, [ts.setTextRange(statementOf(body), body)], scope, OUTERMOST).block
}

/** `({ deny }) => deny('…')` as the statement it is. */
function statementOf(expression: ts.Expression): ts.ExpressionStatement {
  const statement = ts.factory.createExpressionStatement(expression)
  return Object.assign(statement, { parent: expression.parent })
}

function bindContext(context: LoweringContext, check: FunctionLike): Scope {
  const scope = new Map<ts.Symbol, Binding>()
  const [parameter, second] = check.parameters
  if (parameter === undefined) return scope
  const odd = parameter.initializer === undefined ? second : parameter
  if (odd !== undefined)
    refuse(context, odd, 'another parameter of `check`, or a default for it', 'Take one parameter.')
  return bindAlias(context, parameter.name, { kind: 'context' }, scope)
}
