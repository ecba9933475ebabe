import { BOOL, type ExprNode, type IsTypeNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { constant, not, present } from './builders.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** What `typeof` calls the types that can be told apart. */
const NAMES: Readonly<Record<string, IsTypeNode['test']>> = {
  string: 'string',
  number: 'int',
  boolean: 'bool',
}

/** Lowers `typeof value === 'string'`; undefined for any other comparison. */
export function lowerTypeTest(
  context: LoweringContext,
  node: ts.BinaryExpression,
  scope: Scope,
): ExprNode | undefined {
  const [left, right] = [node.left, node.right].map(withoutParentheses) as [
    ts.Expression,
    ts.Expression,
  ]
  const [test, name] = ts.isTypeOfExpression(left) ? [left, right] : [right, left]
  if (!ts.isTypeOfExpression(test)) return undefined
  if (!ts.isStringLiteralLike(name))
    return refuse(context, node, 'comparing two types', "Compare with a literal: 'string'.")
  return isOfType(context, node, test, name.text, scope)
}

/** True where the operand of a `typeof` is of the type of this name. */
export function isOfType(
  context: LoweringContext,
  node: ts.Node,
  { expression }: ts.TypeOfExpression,
  name: string,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  const value = context.lowerExpression(context, expression, scope)
  if (name === 'undefined') return not(present(value, origin), origin)
  const test = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  if (test === undefined)
    return refuse(
      context,
      node,
      `the type '${name}'`,
      "Test for 'string', 'number', 'boolean' or 'undefined'; a list is told by Array.isArray.",
    )
  if (test === 'int' && isUnknown(context, expression))
    return refuse(
      context,
      node,
      'a number of unknown size',
      'Engines write fractions differently: declare the field as `number | string`, or test for a string.',
    )
  return typeTest(value, test, origin)
}

/** Lowers `Array.isArray(value)`. */
export function lowerIsArray(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): ExprNode {
  const [argument] = node.arguments
  if (argument === undefined)
    return refuse(context, node, '`Array.isArray` without a value', 'Give it one.')
  const value = context.lowerExpression(context, argument, scope)
  return typeTest(value, 'list', originOf(context, node))
}

/** A test that says nothing new where the type is declared. */
function typeTest(value: ExprNode, test: IsTypeNode['test'], origin: ExprNode['origin']): ExprNode {
  if (value.type.kind === 'dynamic')
    return { kind: 'isType', value, test, type: BOOL, optional: false, origin }
  return value.type.kind === test ? present(value, origin) : constant(false, origin)
}

function isUnknown(context: LoweringContext, node: ts.Expression): boolean {
  return (context.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Unknown) !== 0
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node
}
