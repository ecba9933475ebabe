import type { CelExpr } from '@gatewright/lang'

/**
 * What an engine's type checker makes of an expression. `any` fits everything, as the entries of an
 * empty list do; `unknown` is what an engine declares and we leave as it is written.
 */
export type CelType =
  | 'dyn'
  | 'null'
  | 'bool'
  | 'int'
  | 'string'
  | 'any'
  | 'unknown'
  | { readonly kind: 'list' | 'map'; readonly entry: CelType }

/** The type of a list. */
export function celListOf(entry: CelType): CelType {
  return { kind: 'list', entry }
}

/** The type of a literal. */
export function typeOfLiteral({ value }: Extract<CelExpr, { kind: 'literal' }>): CelType {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'bool'
  return typeof value === 'number' ? 'int' : 'string'
}

/** What a list or a map holds. */
export function entryOfType(type: CelType): CelType {
  if (typeof type === 'object') return type.entry
  return type === 'unknown' ? 'unknown' : 'dyn'
}

/** What the variable of a comprehension is: the entry of a list, the key of a map. */
export function walkedType(type: CelType): CelType {
  return typeof type === 'object' && type.kind === 'map' ? 'string' : entryOfType(type)
}

/** The type of what is of either type; undefined where no engine takes one for the other. */
export function joinTypes(left: CelType, right: CelType): CelType | undefined {
  if (left === 'any' || left === right) return right
  if (right === 'any') return left
  if (left === 'unknown' || right === 'unknown') return 'unknown'
  if (left === 'dyn' || right === 'dyn') return 'dyn'
  if (typeof left !== 'object' || typeof right !== 'object' || left.kind !== right.kind)
    return undefined
  const entry = joinTypes(left.entry, right.entry)
  return entry && { kind: left.kind, entry }
}

/** True for a type of which an engine knows that it holds no null. */
export function isDefinite(type: CelType): boolean {
  return type === 'bool' || type === 'int' || type === 'string' || typeof type === 'object'
}
