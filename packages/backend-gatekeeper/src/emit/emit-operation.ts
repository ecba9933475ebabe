import type { OperatorId } from '@gatewright/ir'
import { type RegoArithmetic, type RegoTerm, rego } from '@gatewright/lang'
import type { Emission } from './emission.ts'
import { LIBRARY_NEEDS, type LibraryFunction } from './rego-library.ts'

type Cell = (operands: readonly RegoTerm[], emission: Emission) => RegoTerm

const call =
  (name: string): Cell =>
  (operands) =>
    rego.call(name, ...operands)

const arithmetic =
  (operator: RegoArithmetic): Cell =>
  ([left, right]) =>
    rego.arithmetic(operator, left as RegoTerm, right as RegoTerm)

const CELLS: { readonly [Id in OperatorId]: Cell } = {
  startsWith: call('startswith'),
  endsWith: call('endswith'),
  contains: call('contains'),
  split: call('split'),
  join: ([list, separator]) => rego.call('concat', separator as RegoTerm, list as RegoTerm),
  replaceAll: call('replace'),
  before: ([text, separator]) =>
    rego.ref(rego.call('split', text as RegoTerm, separator as RegoTerm), rego.scalar(0)),
  after: ([text, separator], emission) =>
    fromLibrary('text_after', emission, text as RegoTerm, separator as RegoTerm),
  isQuantity: ([text], emission) => fromLibrary('is_quantity', emission, text as RegoTerm),
  quantityLess: ([left, right], emission) =>
    fromLibrary('quantity_less', emission, left as RegoTerm, right as RegoTerm),
  quantityEquals: ([left, right], emission) =>
    fromLibrary('quantity_equals', emission, left as RegoTerm, right as RegoTerm),
  firstMatch: ([text, pattern], emission) =>
    fromLibrary(
      'first_match',
      emission,
      text as RegoTerm,
      pattern?.kind === 'string' ? rego.pattern(pattern.value) : (pattern as RegoTerm),
    ),
  asciiLower: ([text], emission) => fromLibrary('ascii_lower', emission, text as RegoTerm),
  add: arithmetic('+'),
  subtract: arithmetic('-'),
  multiply: arithmetic('*'),
  remainder: arithmetic('%'),
  sum: call('sum'),
  // Number verbs print 1e+06; format_int prints the digits.
  textOfInt: ([value]) => rego.call('format_int', value as RegoTerm, rego.scalar(10)),
  textOfBool: call('json.marshal'),
}

/** A row of the operator table in Rego. */
export function emitOperation(
  operator: OperatorId,
  operands: readonly RegoTerm[],
  emission: Emission,
): RegoTerm {
  return CELLS[operator](operands, emission)
}

/** A call of a function that the module gets for it. */
function fromLibrary(
  name: LibraryFunction,
  emission: Emission,
  ...operands: readonly RegoTerm[]
): RegoTerm {
  for (const needed of [name, ...(LIBRARY_NEEDS[name] ?? [])]) emission.library.add(needed)
  return rego.call(name, ...operands)
}
