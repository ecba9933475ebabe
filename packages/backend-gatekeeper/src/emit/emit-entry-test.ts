import type { ExprNode } from '@gatewright/ir'
import { type RegoLiteral, rego } from '@gatewright/lang'
import { affixMatchOf } from './affix-match.ts'
import type { Emission, RegoScope } from './emission.ts'
import { emitAlternatives } from './emit-helper.ts'

/**
 * Literals that hold where an entry of a list passes a test: once for each entry. What walks another
 * list on the way would hold as often as that passes, so that it gets a rule of its own.
 *
 * @param isSet - true where copies do not count
 */
export function emitEntryTest(
  test: ExprNode,
  emission: Emission,
  scope: RegoScope,
  isSet: boolean,
): readonly RegoLiteral[] {
  if (isSet || !mayHoldTwice(test, true)) return emission.condition(test, scope)
  const holds = emitAlternatives(
    (inner) => [emission.condition(test, inner)],
    test,
    emission,
    scope,
  )
  return [rego.term(holds)]
}

/** True where the literals of a condition, or of its negation, walk a list. */
function mayHoldTwice(node: ExprNode, isTrue: boolean): boolean {
  switch (node.kind) {
    case 'not':
      return mayHoldTwice(node.operand, !isTrue)
    case 'logical':
      return (
        (node.operator === 'and') === isTrue &&
        node.operands.some((operand) => mayHoldTwice(operand, isTrue))
      )
    case 'quantifier':
      return (node.quantifier === 'some') === isTrue && !(isTrue && affixMatchOf(node))
    default:
      return false
  }
}
