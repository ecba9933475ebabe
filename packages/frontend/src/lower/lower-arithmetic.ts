import type { ExprNode, OperatorId } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { calculation, constant } from './builders.ts'
import { lowerValue } from './lower-value.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** The calculations that every engine does alike. */
export type Arithmetic = Extract<OperatorId, 'add' | 'subtract' | 'multiply' | 'remainder'>

/** What an integer of an object or a parameter may be; beyond it JavaScript is not exact. */
const LARGEST = 2 ** 53
/** Where CEL, whose integers have 64 bits, fails. */
const OVERFLOW = 2 ** 63

/** Lowers a calculation with two operands. */
export function lowerArithmetic(
  context: LoweringContext,
  node: ts.BinaryExpression,
  operator: Arithmetic,
  scope: Scope,
): ExprNode {
  return calculate(context, node, operator, [
    integer(context, node.left, scope),
    integer(context, node.right, scope),
  ])
}

/** Lowers `-value`. */
export function lowerNegative(
  context: LoweringContext,
  node: ts.PrefixUnaryExpression,
  scope: Scope,
): ExprNode {
  const operand = integer(context, node.operand, scope)
  return calculate(context, node, 'subtract', [constant(0, operand.origin), operand])
}

/** Applies an operator to integers; what no engine could fail on or round. */
export function calculate(
  context: LoweringContext,
  node: ts.Node,
  operator: Arithmetic,
  operands: readonly [ExprNode, ExprNode],
): ExprNode {
  const [, right] = operands
  if (operator === 'remainder' && (right.kind !== 'const' || right.value === 0))
    return refuse(
      context,
      node,
      'a remainder of anything but a division by a constant',
      'Divide by an integer that is known when compiling, and not 0.',
    )
  if (operator === 'multiply' && operands.every(({ kind }) => kind !== 'const'))
    return refuse(
      context,
      node,
      'a product of two values of the object',
      'Engines overflow at different sizes; multiply by a constant.',
    )
  const value = calculation(operator, operands, originOf(context, node))
  if (value.kind === 'const' ? Number.isSafeInteger(value.value) : boundOf(value) < OVERFLOW)
    return value
  return refuse(
    context,
    node,
    'a calculation whose result may be larger than an integer of 64 bits',
    'Engines overflow at different sizes; use smaller constants.',
  )
}

/** How large a value may be, whatever the object. */
function boundOf(node: ExprNode): number {
  if (node.kind === 'const') return Math.abs(Number(node.value))
  if (node.kind !== 'operation') return LARGEST
  const [left = LARGEST, right = LARGEST] = node.operands.map(boundOf)
  if (node.operator === 'add' || node.operator === 'subtract') return left + right
  return node.operator === 'multiply' ? left * right : LARGEST
}

function integer(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  const value = lowerValue(context, node, scope)
  if (value.type.kind === 'int') return value
  return refuse(
    context,
    node,
    'a calculation with anything but integers',
    'Read quantities with `quantity(…)`; compare texts as they are.',
  )
}

/** The operators of calculations that are written between two operands. */
export const ARITHMETIC: Partial<Record<ts.SyntaxKind, Arithmetic>> = {
  [ts.SyntaxKind.MinusToken]: 'subtract',
  [ts.SyntaxKind.AsteriskToken]: 'multiply',
  [ts.SyntaxKind.PercentToken]: 'remainder',
}
