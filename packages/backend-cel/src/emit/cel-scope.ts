import type { ExprNode, Json } from '@gatewright/ir'
import { type CelExpr, cel, isCelIdentifier } from '@gatewright/lang'

/** What a local of the IR is in CEL. */
export interface CelLocal {
  readonly expr: CelExpr
  /** True where the value is a list that holds no null. */
  readonly clean: boolean
  /** True for an entry of a parameter, whose required members are all there. */
  readonly isParameter?: boolean
}

/** What emitting an expression needs to know. */
export interface CelScope {
  readonly params: { readonly [name: string]: Json }
  readonly locals: ReadonlyMap<string, CelLocal>
  /** Emits any expression; what emits a part of one emits its operands through it. */
  readonly expr: (node: ExprNode, scope: CelScope) => CelExpr
  /** Lists and maps of the parameters, each behind a variable of the policy. */
  readonly constant: (name: string, value: Json) => CelExpr
}

/** Variables that every engine declares; a local of that name would hide one. */
const DECLARED = new Set([
  'object',
  'oldObject',
  'request',
  'namespaceObject',
  'params',
  'variables',
  'authorizer',
])

/** A name of the author's as CEL can write it. */
export function celName(name: string): string {
  const shaped = name.replace(/[^A-Za-z0-9_]/g, '_')
  return isCelIdentifier(shaped) && !DECLARED.has(shaped) ? shaped : `${shaped}_`
}

/** The same scope with a local that is a plain variable of a comprehension. */
export function withItem(scope: CelScope, name: string, isParameter = false): CelScope {
  return withLocal(scope, name, { expr: cel.ident(celName(name)), clean: false, isParameter })
}

/** A name for the variable of a comprehension of our own, which no local in scope has. */
export function freshItem(scope: CelScope, base = 'entry'): string {
  const taken = new Set([...scope.locals.keys()].map(celName))
  let name = base
  while (taken.has(name)) name += '_'
  return name
}

/** The same scope with one more local. */
export function withLocal(scope: CelScope, name: string, local: CelLocal): CelScope {
  return { ...scope, locals: new Map(scope.locals).set(name, local) }
}

/** The value that an expression of parameters and constants alone has; undefined for any other. */
export function constantOf(node: ExprNode, scope: CelScope): Json | undefined {
  if (node.kind === 'const') return node.value
  if (node.kind === 'root') return node.root === 'params' ? scope.params : undefined
  if (node.kind !== 'member') return undefined
  const base = constantOf(node.base, scope)
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return undefined
  return (base as { readonly [name: string]: Json })[node.name] ?? null
}

/** True for what is read of an entry of a parameter, and there for the same reason. */
export function isOfParameter(node: ExprNode, scope: CelScope): boolean {
  if (node.kind === 'local') return scope.locals.get(node.name)?.isParameter === true
  return node.kind === 'member' && !node.optional && isOfParameter(node.base, scope)
}
