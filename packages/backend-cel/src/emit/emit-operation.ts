import { type OperatorId, QUANTITY_PATTERN } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import type { CelScope } from './cel-scope.ts'

type Cell = (operands: readonly CelExpr[], scope: CelScope) => CelExpr

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
  isQuantity: ([text], scope) => isQuantity(text as CelExpr, scope),
  quantityLess: ([left, right], scope) =>
    cel.and(
      isQuantity(left as CelExpr, scope),
      isQuantity(right as CelExpr, scope),
      cel.method(quantity(left as CelExpr), 'isLessThan', quantity(right as CelExpr)),
    ),
  quantityEquals: ([left, right], scope) =>
    cel.and(
      isQuantity(left as CelExpr, scope),
      isQuantity(right as CelExpr, scope),
      cel.binary(
        '==',
        cel.method(quantity(left as CelExpr), 'compareTo', quantity(right as CelExpr)),
        cel.literal(0),
      ),
    ),
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
  textOfInt: ([value]) => cel.call('string', asInt(value as CelExpr)),
  textOfBool: ([value]) => cel.call('string', value as CelExpr),
}

/** Kubernetes takes more for a quantity than every engine can tell apart. */
function isQuantity(text: CelExpr, scope: CelScope): CelExpr {
  // A literal is a parameter or a constant: what it is is known.
  if (text.kind === 'literal')
    return cel.literal(new RegExp(QUANTITY_PATTERN).test(String(text.value)))
  return cel.method(text, 'matches', scope.constant('quantityForm', QUANTITY_PATTERN))
}

function quantity(text: CelExpr): CelExpr {
  return cel.call('quantity', text)
}

/** A row of the operator table in CEL. */
export function emitOperation(
  operator: OperatorId,
  operands: readonly CelExpr[],
  scope: CelScope,
): CelExpr {
  return CELLS[operator](operands, scope)
}
