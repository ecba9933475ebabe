import type { OperatorId } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'

type Cell = (operands: readonly RegoTerm[]) => RegoTerm

const call =
  (name: string): Cell =>
  (operands) =>
    rego.call(name, ...operands)

const CELLS: { readonly [Id in OperatorId]: Cell } = {
  startsWith: call('startswith'),
  endsWith: call('endswith'),
  contains: call('contains'),
  split: call('split'),
  join: ([list, separator]) => rego.call('concat', separator as RegoTerm, list as RegoTerm),
  replaceAll: call('replace'),
  // Number verbs print 1e+06; format_int prints the digits.
  textOfInt: ([value]) => rego.call('format_int', value as RegoTerm, rego.scalar(10)),
  textOfBool: call('json.marshal'),
}

/** A row of the operator table in Rego. */
export function emitOperation(operator: OperatorId, operands: readonly RegoTerm[]): RegoTerm {
  return CELLS[operator](operands)
}
