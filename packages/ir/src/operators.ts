import type { Json } from './json.ts'
import { BOOL, INT, type IrType, listOf, STRING } from './types.ts'

/** Operators on values that are never absent; backends hold one cell for each. */
export type OperatorId =
  | 'startsWith'
  | 'endsWith'
  | 'contains'
  | 'split'
  | 'join'
  | 'replaceAll'
  | 'textOfInt'
  | 'textOfBool'

/** Signature and reference meaning of an operator. */
export interface OperatorRow {
  readonly operands: readonly IrType[]
  readonly result: IrType
  readonly evaluate: (operands: readonly never[]) => Json
}

/** The operator table: what each operator takes, gives and means. */
export const OPERATORS: { readonly [Id in OperatorId]: OperatorRow } = {
  startsWith: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([text, start]: readonly string[]) => (text ?? '').startsWith(start ?? ''),
  },
  endsWith: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([text, end]: readonly string[]) => (text ?? '').endsWith(end ?? ''),
  },
  contains: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([text, part]: readonly string[]) => (text ?? '').includes(part ?? ''),
  },
  split: {
    operands: [STRING, STRING],
    result: listOf(STRING),
    evaluate: ([text, separator]: readonly string[]) => (text ?? '').split(separator ?? ''),
  },
  join: {
    operands: [listOf(STRING), STRING],
    result: STRING,
    evaluate: ([list, separator]: readonly (string | readonly string[])[]) =>
      Array.isArray(list) ? list.join(String(separator)) : '',
  },
  replaceAll: {
    operands: [STRING, STRING, STRING],
    result: STRING,
    evaluate: ([text, from, to]: readonly string[]) =>
      (text ?? '').split(from ?? '').join(to ?? ''),
  },
  textOfInt: {
    operands: [INT],
    result: STRING,
    evaluate: ([value]: readonly number[]) => String(value),
  },
  textOfBool: {
    operands: [BOOL],
    result: STRING,
    evaluate: ([value]: readonly boolean[]) => String(value),
  },
}
