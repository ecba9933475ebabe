import type { Json } from './json.ts'
import type { IrTypeKind } from './types.ts'

/** What a required member of each type reads as where it is missing. */
export const ZERO_VALUES: { readonly [Kind in IrTypeKind]: Json } = {
  bool: false,
  int: 0,
  string: '',
  list: [],
  map: {},
  object: {},
  // No type to have a zero of.
  dynamic: null,
}
