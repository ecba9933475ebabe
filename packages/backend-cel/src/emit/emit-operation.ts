import type { OperatorId } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import type { CelScope } from './cel-scope.ts'
import { type Cell, DOMAIN_CELLS } from './emit-domain.ts'

const method =
  (name: string): Cell =>
  ([target, ...args]) =>
    cel.method(target as CelExpr, name, ...args)

const arithmetic =
  (operator: CelArithmetic): Cell =>
  ([left, right]) =>
    cel.binary(operator, asInt(left as CelExpr), asInt(right as CelExpr))

type CelArithmetic = '+' | '-' | '*' | '%'

/** Integers of objects are dynamic, and doubles in Kyverno's command line: CEL adds one type only. */
function asInt(value: CelExpr): CelExpr {
  return isInt(value) ? value : cel.call('int', value)
}

/** True for what CEL itself types as an integer. */
function isInt(value: CelExpr): boolean {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'number'
    case 'call':
      return value.function === 'int' || value.function === 'size'
    case 'method':
      return value.function === 'sum'
    case 'binary':
      return true
    case 'conditional':
      return isInt(value.then) && isInt(value.otherwise)
    default:
      return false
  }
}

const CELLS: { readonly [Id in OperatorId]: Cell } = {
  startsWith: method('startsWith'),
  endsWith: method('endsWith'),
  contains: method('contains'),
  split: method('split'),
  join: method('join'),
  replaceAll: method('replace'),
  before: ([text, separator]) =>
    cel.index(cel.method(text as CelExpr, 'split', separator as CelExpr), cel.literal(0)),
  // One or two parts: the second, or nothing.
  after: ([text, separator]) =>
    cel.index(
      cel.binary(
        '+',
        cel.method(text as CelExpr, 'split', separator as CelExpr, cel.literal(2)),
        cel.list([cel.literal('')]),
      ),
      cel.literal(1),
    ),
  ...DOMAIN_CELLS,
  firstMatch: method('find'),
  asciiLower: method('lowerAscii'),
  add: arithmetic('+'),
  subtract: arithmetic('-'),
  multiply: arithmetic('*'),
  remainder: arithmetic('%'),
  sum: ([list]) =>
    cel.method(
      cel.comprehension(list as CelExpr, 'map', 'number', asInt(cel.ident('number'))),
      'sum',
    ),
  sorted: method('sort'),
  unique: method('distinct'),
  take: ([list, count]) => {
    const all = list as CelExpr
    const isLonger = cel.binary('>', cel.call('size', all), count as CelExpr)
    const first = cel.method(all, 'slice', cel.literal(0), count as CelExpr)
    return cel.conditional(isLonger, first, all)
  },
  textOfInt: ([value]) => cel.call('string', asInt(value as CelExpr)),
  textOfBool: ([value]) => cel.call('string', value as CelExpr),
}

/**
 * A row of the operator table in CEL.
 *
 * @param known - which operands need no guard
 */
export function emitOperation(
  operator: OperatorId,
  operands: readonly CelExpr[],
  scope: CelScope,
  known: readonly boolean[] = [],
): CelExpr {
  return CELLS[operator](operands, scope, known)
}
