import type { ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { and, not, or, truthy } from './builders.ts'
import { lowerPresence } from './lower-presence.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'

/** Lowers an expression in a place where only its truth counts. */
export function lowerTest(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  const origin = originOf(context, node)
  if (ts.isParenthesizedExpression(node)) return lowerTest(context, node.expression, scope)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return not(lowerTest(context, node.operand, scope), origin)
  if (ts.isBinaryExpression(node)) {
    const join = JOINS[node.operatorToken.kind]
    if (join !== undefined)
      return join(
        [lowerTest(context, node.left, scope), lowerTest(context, node.right, scope)],
        origin,
      )
  }
  return truthy(lowerPresence(context, node, scope), origin)
}

const JOINS: Partial<Record<ts.SyntaxKind, typeof and>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: and,
  [ts.SyntaxKind.BarBarToken]: or,
}
