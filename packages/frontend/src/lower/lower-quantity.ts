import type { ExprNode, OperatorId } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { operation } from './builders.ts'
import { resolveBinding } from './lower-identifier.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'
import { refuseCall } from './refuse-call.ts'

/** The operator of each comparison, and whether its operands change places. */
const COMPARISONS: Readonly<Record<string, readonly [OperatorId, swaps: boolean]>> = {
  lessThan: ['quantityLess', false],
  greaterThan: ['quantityLess', true],
  equals: ['quantityEquals', false],
}

/** Lowers `a.lessThan(b)` of quantities; undefined where the receiver is none. */
export function lowerQuantityCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): ExprNode | undefined {
  const callee = node.expression
  if (!ts.isPropertyAccessExpression(callee)) return undefined
  const receiver = resolveBinding(context, callee.expression, scope)
  if (receiver?.kind !== 'quantity') return undefined
  const [operator, swaps] = COMPARISONS[callee.name.text] ?? []
  const [argument] = node.arguments
  const other = argument && resolveBinding(context, argument, scope)
  if (operator === undefined || other?.kind !== 'quantity')
    return refuseCall(context, node, 'Compare it with another `quantity(…)`.')
  const operands = swaps ? [other.text, receiver.text] : [receiver.text, other.text]
  // Where one may be no quantity the comparison is false, as `?.` is not true.
  return operation(operator, operands, originOf(context, node))
}
