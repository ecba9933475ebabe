import type { ExprNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { requireOneKind } from './lower-type.ts'
import { type LoweringContext, requirePresent, type Scope } from './lowering-context.ts'

/** Lowers an expression that must be there. */
export function lowerValue(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  const value = requireOneKind(context, node, context.lowerExpression(context, node, scope))
  return requirePresent(context, node, value)
}
