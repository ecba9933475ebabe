import type { OperatorId } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import type { CelScope } from './cel-scope.ts'
import { type Cell, DOMAIN_CELLS } from './emit-domain.ts'

const method =
  (name: string): Cell =>
  ([target, ...args]) =>
    cel.method(target as CelExpr, name, ...args)

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
  // Kyverno's CLI turns integers into doubles, whose text is another one.
  textOfInt: ([value]) => cel.call('string', cel.call('int', value as CelExpr)),
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
