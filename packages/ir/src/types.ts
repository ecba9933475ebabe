/** The static type of an expression. Absence is not part of it: see `optional` of a node. */
export type IrType =
  | { readonly kind: 'bool' }
  | { readonly kind: 'int' }
  | { readonly kind: 'string' }
  | { readonly kind: 'list'; readonly element: IrType }
  | { readonly kind: 'map'; readonly value: IrType }
  | { readonly kind: 'object' }
  /** Of several types, as an IntOrString is: to be tested before it is used. */
  | { readonly kind: 'dynamic' }

/** Names the members of `IrType`. */
export type IrTypeKind = IrType['kind']

export const BOOL: IrType = { kind: 'bool' }
export const INT: IrType = { kind: 'int' }
export const STRING: IrType = { kind: 'string' }
export const OBJECT: IrType = { kind: 'object' }
export const DYNAMIC: IrType = { kind: 'dynamic' }

/** The type of a list. */
export function listOf(element: IrType): IrType {
  return { kind: 'list', element }
}

/** The type of a map with string keys. */
export function mapOf(value: IrType): IrType {
  return { kind: 'map', value }
}
