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
const library =
  (name: LibraryFunction): Cell =>
  (operands, emission) =>
    fromLibrary(name, emission, ...operands)

const CELLS: { readonly [Id in OperatorId]: Cell } = {
  startsWith: call('startswith'),
  endsWith: call('endswith'),
  contains: call('contains'),
  split: call('split'),
  join: ([list, separator]) => rego.call('concat', separator as RegoTerm, list as RegoTerm),
  replaceAll: call('replace'),
  before: ([text, separator]) =>
    rego.ref(rego.call('split', text as RegoTerm, separator as RegoTerm), rego.scalar(0)),
  after: library('text_after'),
  isQuantity: library('is_quantity'),
  quantityLess: library('quantity_less'),
  quantityEquals: library('quantity_equals'),
  isIp: library('is_ip'),
  ipEquals: library('ip_equals'),
  isCidr: library('is_cidr'),
  cidrContainsIp: library('cidr_contains_ip'),
  cidrContains: library('cidr_contains'),
  isSemver: library('is_semver'),
  semverLess: library('semver_less'),
  semverEquals: library('semver_equals'),
  isDuration: library('is_duration'),
  durationLess: library('duration_less'),
  durationEquals: library('duration_equals'),
  glob: library('glob_matches'),
  firstMatch: ([text, pattern], emission) =>
    fromLibrary(
      'first_match',
      emission,
      text as RegoTerm,
      pattern?.kind === 'string' ? rego.pattern(pattern.value) : (pattern as RegoTerm),
    ),
  add: arithmetic('+'),
  subtract: arithmetic('-'),
  multiply: arithmetic('*'),
  remainder: arithmetic('%'),
  sum: call('sum'),
  sorted: call('sort'),
  unique: library('unique'),
  take: ([list, count]) =>
    rego.call('array.slice', list as RegoTerm, rego.scalar(0), count as RegoTerm),
  asciiLower: library('ascii_lower'),
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
