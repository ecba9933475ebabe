import { type ExprNode, isJsonObject, type Json } from '@gatewright/ir'
import { type CelExpr, cel, isCelIdentifier } from '@gatewright/lang'

/** What a local of the IR is in CEL. */
export interface CelLocal {
  readonly expr: CelExpr
  /** True where the value is a list that holds no null. */
  readonly clean: boolean
  /** True for an entry of a parameter, whose required members are all there. */
  readonly isParameter?: boolean
  /** All that it can hold but null, where that is known when compiling. */
  readonly values?: readonly Json[] | undefined
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

/**
 * The same scope with a local that is a plain variable of a comprehension.
 *
 * @param values - what is walked, where it is known when compiling, and so are the lists in it
 */
export function withItem(scope: CelScope, name: string, values?: readonly Json[]): CelScope {
  const expr = cel.ident(celName(name))
  const isConstant = values !== undefined
  const held = values?.filter((value) => value !== null)
  return withLocal(scope, name, { expr, clean: isConstant, isParameter: isConstant, values: held })
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
  switch (node.kind) {
    case 'const':
      return node.value
    case 'root':
      return node.root === 'params' ? scope.params : undefined
    case 'member':
      return memberOf(constantOf(node.base, scope), node.name)
    case 'lookup': {
      const key = constantOf(node.key, scope)
      return typeof key === 'string' ? memberOf(constantOf(node.base, scope), key) : undefined
    }
    case 'coalesce':
      return constantOf(node.value, scope) === null
        ? constantOf(node.fallback, scope)
        : constantOf(node.value, scope)
    default:
      return undefined
  }
}

/** A member of what is known when compiling; nothing is a member of nothing. */
export function memberOf(base: Json | undefined, name: string): Json | undefined {
  if (base === null) return null
  if (!isJsonObject(base)) return undefined
  return Object.hasOwn(base, name) ? (base[name] ?? null) : null
}

/** True for what is read of an entry of a parameter, and there for the same reason. */
export function isOfParameter(node: ExprNode, scope: CelScope): boolean {
  if (node.kind === 'local') return scope.locals.get(node.name)?.isParameter === true
  return node.kind === 'member' && !node.optional && isOfParameter(node.base, scope)
}
