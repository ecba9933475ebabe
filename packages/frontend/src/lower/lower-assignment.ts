import type { ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { conditional, constant, text, truthy } from './builders.ts'
import { joinCoalesce, requireOneType } from './join-types.ts'
import { type Arithmetic, calculate } from './lower-arithmetic.ts'
import { pushed } from './lower-literal.ts'
import { lowerText } from './lower-text.ts'
import { lowerValue } from './lower-value.ts'
import { fallingThrough, type Lowered } from './lowered-block.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'
import { refuseAlias } from './refuse-alias.ts'
import { isAssignment, nameValue, type Variable, variableOf, withVariable } from './variables.ts'

/** Lowers a statement that changes a variable; undefined where it is none. */
export function lowerAssignment(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): Lowered | undefined {
  const change = changeOf(node)
  if (change === undefined) return undefined
  const { target, value } = change
  const symbol = ts.isIdentifier(target) ? context.checker.getSymbolAtLocation(target) : undefined
  const variable = variableOf(symbol, scope)
  if (symbol === undefined || variable === undefined)
    return refuse(
      context,
      target,
      `changing \`${target.getText()}\``,
      'A check can change variables of its own: `let count = 0`, or a list that it starts with `[]`.',
    )
  if (variable.variable.owner !== context.inlining.at(-1))
    return refuse(
      context,
      target,
      `changing \`${target.getText()}\` in another function`,
      'In a callback of forEach write the loop `for (const item of list)`; elsewhere return the value, and assign it where the variable is declared.',
    )
  const next = value(context, variable, scope)
  requireOneType(context, node, variable.value, next)
  const named = nameValue(context, symbol.name, next)
  return fallingThrough(named.lets, withVariable(scope, symbol, named.value))
}

interface Change {
  readonly target: ts.Expression
  readonly value: (context: LoweringContext, variable: Variable, scope: Scope) => ExprNode
}

function changeOf(node: ts.Expression): Change | undefined {
  if (ts.isParenthesizedExpression(node)) return changeOf(node.expression)
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const operator = STEPS[node.operator]
    if (operator === undefined) return undefined
    return {
      target: node.operand,
      value: (context, { value }) =>
        calculate(context, node, operator, [value, constant(1, originOf(context, node))]),
    }
  }
  if (ts.isBinaryExpression(node) && isAssignment(node))
    return {
      target: node.left,
      value: (context, variable, scope) => assigned(context, node, variable, scope),
    }
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'push'
  )
    return {
      target: node.expression.expression,
      value: (context, { value }, scope) => pushed(context, node, value, scope),
    }
  return undefined
}

const STEPS: Partial<Record<ts.SyntaxKind, Arithmetic>> = {
  [ts.SyntaxKind.PlusPlusToken]: 'add',
  [ts.SyntaxKind.MinusMinusToken]: 'subtract',
}

type Assign = (
  context: LoweringContext,
  node: ts.BinaryExpression,
  before: ExprNode,
  scope: Scope,
) => ExprNode

const ASSIGNMENTS: Partial<Record<ts.SyntaxKind, Assign>> = {
  [ts.SyntaxKind.EqualsToken]: (context, node, before, scope) => {
    const value = context.lowerExpression(context, node.right, scope)
    // Nothing in an empty list, or in nothing, says what may be in it.
    return value.kind === 'const' ? { ...value, type: before.type } : value
  },
  [ts.SyntaxKind.PlusEqualsToken]: (context, node, before, scope) => {
    if (before.type.kind !== 'string') return calculated('add')(context, node, before, scope)
    return text([before, lowerText(context, node.right, scope)], originOf(context, node))
  },
  [ts.SyntaxKind.MinusEqualsToken]: calculated('subtract'),
  [ts.SyntaxKind.AsteriskEqualsToken]: calculated('multiply'),
  [ts.SyntaxKind.PercentEqualsToken]: calculated('remainder'),
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: (context, node, before, scope) =>
    joinCoalesce(context, node, before, context.lowerExpression(context, node.right, scope)),
  [ts.SyntaxKind.BarBarEqualsToken]: (context, node, before, scope) =>
    conditional(
      truthy(before, originOf(context, node)),
      before,
      context.lowerExpression(context, node.right, scope),
    ),
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: (context, node, before, scope) =>
    conditional(
      truthy(before, originOf(context, node)),
      context.lowerExpression(context, node.right, scope),
      before,
    ),
}

function calculated(operator: Arithmetic): Assign {
  return (context, node, before, scope) => {
    const right = lowerValue(context, node.right, scope)
    if (before.type.kind !== 'int' || right.type.kind !== 'int')
      return refuse(context, node, 'a calculation with anything but integers', 'Use integers.')
    return calculate(context, node, operator, [before, right])
  }
}

function assigned(
  context: LoweringContext,
  node: ts.BinaryExpression,
  { value }: Variable,
  scope: Scope,
): ExprNode {
  refuseAlias(context, node.right, 'another name')
  const assign = ASSIGNMENTS[node.operatorToken.kind]
  if (assign !== undefined) return assign(context, node, value, scope)
  return refuse(
    context,
    node,
    `the operator \`${node.operatorToken.getText()}\``,
    'Use =, +=, -=, *=, ??=, ||= and &&=.',
  )
}
