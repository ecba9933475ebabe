import { durationOf } from './duration.ts'
import { globToRe2 } from './glob.ts'
import type { Json } from './json.ts'
import { cidrOf, holdsAddress, holdsNetwork, ipOf } from './network.ts'
import { quantityOf } from './quantity.ts'
import { re2ToJs } from './re2-to-js.ts'
import { orderVersions, semverOf } from './semver.ts'
import { BOOL, INT, type IrType, listOf, OBJECT, STRING } from './types.ts'

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
  | 'sorted'
  | 'unique'
  | 'take'
  | 'isIp'
  | 'ipEquals'
  | 'isCidr'
  | 'cidrContainsIp'
  | 'cidrContains'
  | 'isSemver'
  | 'semverLess'
  | 'semverEquals'
  | 'isDuration'
  | 'durationLess'
  | 'durationEquals'
  | 'glob'
  | 'textOfInt'
  | 'textOfBool'

/** Signature and reference meaning of an operator. */
export interface OperatorRow {
  readonly operands: readonly IrType[]
  readonly result: IrType
  readonly evaluate: (operands: readonly never[]) => Json
}

/** Whether a text is a value of a domain. */
function test(read: (text: string) => unknown): OperatorRow {
  return {
    operands: [STRING],
    result: BOOL,
    evaluate: ([text = '']: readonly string[]) => read(text) !== undefined,
  }
}

/** A relation of two values of domains; false where a text is none. */
function relation<Left, Right>(
  readLeft: (text: string) => Left | undefined,
  readRight: (text: string) => Right | undefined,
  holds: (left: Left, right: Right) => boolean,
): OperatorRow {
  return {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([left = '', right = '']: readonly string[]) => {
      const [one, other] = [readLeft(left), readRight(right)]
      return one !== undefined && other !== undefined && holds(one, other)
    },
  }
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
  isQuantity: test(quantityOf),
  quantityLess: relation(quantityOf, quantityOf, (left, right) => left < right),
  /** However they are written. */
  quantityEquals: relation(quantityOf, quantityOf, (left, right) => left === right),
  isIp: test(ipOf),
  /** However they are written. */
  ipEquals: relation(ipOf, ipOf, (left, right) => left === right),
  isCidr: test(cidrOf),
  cidrContainsIp: relation(cidrOf, ipOf, holdsAddress),
  cidrContains: relation(cidrOf, cidrOf, holdsNetwork),
  isSemver: test(semverOf),
  semverLess: relation(semverOf, semverOf, (left, right) => orderVersions(left, right) < 0),
  /** Whatever their build metadata. */
  semverEquals: relation(semverOf, semverOf, (left, right) => orderVersions(left, right) === 0),
  isDuration: test(durationOf),
  durationLess: relation(durationOf, durationOf, (left, right) => left < right),
  /** However they are written. */
  durationEquals: relation(durationOf, durationOf, (left, right) => left === right),
  /** Whether a text matches a pattern of `*` and `?` as a whole. */
  glob: {
    operands: [STRING, STRING],
    result: BOOL,
    evaluate: ([text = '', pattern = '']: readonly string[]) =>
      re2ToJs(globToRe2(pattern)).test(text),
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
  /** Texts by the numbers of their letters in Unicode. */
  sorted: {
    operands: [listOf(STRING)],
    result: listOf(STRING),
    evaluate: ([list]: readonly (readonly string[])[]) => [...(list ?? [])].sort(compareTexts),
  },
  /** Each text once, where it stands first. */
  unique: {
    operands: [listOf(STRING)],
    result: listOf(STRING),
    evaluate: ([list]: readonly (readonly string[])[]) =>
      (list ?? []).filter((text, index, all) => all.indexOf(text) === index),
  },
  /** The first entries of a list of any type, as many as a constant says. */
  take: {
    operands: [listOf(OBJECT), INT],
    result: listOf(OBJECT),
    evaluate: ([list, count]: readonly (readonly Json[] | number)[]) =>
      Array.isArray(list) ? list.slice(0, Number(count)) : [],
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

/** By code points, as every engine compares: JavaScript's own order is another one beyond U+FFFF. */
function compareTexts(left: string, right: string): number {
  const [one, other] = [left, right].map((text) =>
    [...text].map((letter) => letter.codePointAt(0) ?? 0),
  )
  return compareNumbers(one ?? [], other ?? [])
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((number, place) => number !== right[place])
  if (index === -1) return left.length - right.length
  const other = right[index]
  return other === undefined ? 1 : (left[index] ?? 0) - other
}
