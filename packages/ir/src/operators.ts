import type { Json } from './json.ts'
import { quantityOf } from './quantity.ts'
import { re2ToJs } from './re2-to-js.ts'
import { BOOL, INT, type IrType, listOf, STRING } from './types.ts'

/** Operators on values that are never absent; backends hold one cell for each. */
export type OperatorId =
  | 'startsWith'
  | 'endsWith'
  | 'contains'
  | 'split'
  | 'join'
  | 'replaceAll'
  | 'before'
  | 'after'
  | 'firstMatch'
  | 'asciiLower'
  | 'isQuantity'
  | 'quantityLess'
  | 'quantityEquals'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'remainder'
  | 'sum'
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
  /** What stands before the first separator; the whole text where there is none. */
  before: {
    operands: [STRING, STRING],
    result: STRING,
    evaluate: ([text = '', separator = '']: readonly string[]) => text.split(separator)[0] ?? '',
  },
  /** What stands after the first separator; nothing where there is none. */
  after: {
    operands: [STRING, STRING],
    result: STRING,
    evaluate: ([text = '', separator = '']: readonly string[]) =>
      text.split(separator).slice(1).join(separator),
  },
  /** The first part of a text that a regular expression of RE2 matches; empty where none does. */
  firstMatch: {
    operands: [STRING, STRING],
    result: STRING,
    evaluate: ([text = '', pattern = '']: readonly string[]) =>
      re2ToJs(pattern).exec(text)?.[0] ?? '',
  },
  /** A text with the letters A to Z made small, and no other. */
  asciiLower: {
    operands: [STRING],
    result: STRING,
    evaluate: ([text = '']: readonly string[]) =>
      text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  },
  isQuantity: {
    operands: [STRING],
    result: BOOL,
    evaluate: ([text = '']: readonly string[]) => quantityOf(text) !== undefined,
  },
  /** Of two quantities; false where one is none. */
  quantityLess: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([left = '', right = '']: readonly string[]) => {
      const [smaller, larger] = [quantityOf(left), quantityOf(right)]
      return smaller !== undefined && larger !== undefined && smaller < larger
    },
  },
  /** Of two quantities, however they are written; false where one is none. */
  quantityEquals: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([left = '', right = '']: readonly string[]) => {
      const [one, other] = [quantityOf(left), quantityOf(right)]
      return one !== undefined && one === other
    },
  },
  add: arithmetic((left, right) => left + right),
  subtract: arithmetic((left, right) => left - right),
  multiply: arithmetic((left, right) => left * right),
  /** With the sign of the left operand; the right one is a constant that is not 0. */
  remainder: arithmetic((left, right) => left % right),
  sum: {
    operands: [listOf(INT)],
    result: INT,
    evaluate: ([list]: readonly (readonly number[])[]) =>
      (list ?? []).reduce((total, entry) => total + entry, 0),
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

/** Of integers below 2^53, which every engine calculates with exactly. */
function arithmetic(calculate: (left: number, right: number) => number): OperatorRow {
  return {
    operands: [INT, INT],
    result: INT,
    // There is one zero in every other language.
    evaluate: ([left = 0, right = 0]: readonly number[]) => calculate(left, right) || 0,
  }
}
