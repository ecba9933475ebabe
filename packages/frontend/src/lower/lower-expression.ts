import type { ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { constant } from './builders.ts'
import { countExpression } from './check-size.ts'
import { joinConditional } from './join-types.ts'
import { lowerCall } from './lower-call.ts'
import { lowerIdentifier } from './lower-identifier.ts'
import { lowerArray, lowerNumber, lowerObject } from './lower-literal.ts'
import { lowerElementAccess, lowerPropertyAccess } from './lower-member.ts'
import { lowerBinary, lowerPrefix } from './lower-operator.ts'
import { lowerTest } from './lower-test.ts'
import { lowerTemplate } from './lower-text.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

type Lower = (context: LoweringContext, node: never, scope: Scope) => ExprNode

/** One row per kind of expression that has a meaning; everything else is refused. */
const EXPRESSIONS: Partial<Record<ts.SyntaxKind, Lower>> = {
  [ts.SyntaxKind.Identifier]: lowerIdentifier,
  [ts.SyntaxKind.StringLiteral]: (context, node: ts.StringLiteral) =>
    constant(node.text, originOf(context, node)),
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: (
    context,
    node: ts.NoSubstitutionTemplateLiteral,
  ) => constant(node.text, originOf(context, node)),
  [ts.SyntaxKind.NumericLiteral]: lowerNumber,
  [ts.SyntaxKind.TrueKeyword]: (context, node: ts.Node) => constant(true, originOf(context, node)),
  [ts.SyntaxKind.FalseKeyword]: (context, node: ts.Node) =>
    constant(false, originOf(context, node)),
  [ts.SyntaxKind.NullKeyword]: (context, node: ts.Node) => constant(null, originOf(context, node)),
  [ts.SyntaxKind.ParenthesizedExpression]: (context, node: ts.ParenthesizedExpression, scope) =>
    lowerExpression(context, node.expression, scope),
  [ts.SyntaxKind.SatisfiesExpression]: (context, node: ts.SatisfiesExpression, scope) =>
    lowerExpression(context, node.expression, scope),
  [ts.SyntaxKind.AsExpression]: lowerAs,
  [ts.SyntaxKind.TemplateExpression]: lowerTemplate,
  [ts.SyntaxKind.PropertyAccessExpression]: lowerPropertyAccess,
  [ts.SyntaxKind.ElementAccessExpression]: lowerElementAccess,
  [ts.SyntaxKind.PrefixUnaryExpression]: lowerPrefix,
  [ts.SyntaxKind.BinaryExpression]: lowerBinary,
  [ts.SyntaxKind.ConditionalExpression]: (context, node: ts.ConditionalExpression, scope) =>
    joinConditional(context, node, lowerTest(context, node.condition, scope), [
      lowerExpression(context, node.whenTrue, scope),
      lowerExpression(context, node.whenFalse, scope),
    ]),
  [ts.SyntaxKind.ArrayLiteralExpression]: lowerArray,
  [ts.SyntaxKind.ObjectLiteralExpression]: lowerObject,
  [ts.SyntaxKind.CallExpression]: lowerCall,
}

/** Lowers an expression to IR, or refuses it. */
export function lowerExpression(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): ExprNode {
  countExpression(context, node)
  const lower = EXPRESSIONS[node.kind] as
    | ((context: LoweringContext, node: ts.Node, scope: Scope) => ExprNode)
    | undefined
  if (lower !== undefined) return lower(context, node, scope)
  const [construct, instead] = REFUSED[node.kind] ?? [
    `this expression (${ts.SyntaxKind[node.kind]})`,
    'Write it with the operators and methods of the language reference.',
  ]
  return refuse(context, node, construct, instead)
}

/** The usual suspects, with what to write instead. */
const REFUSED: Partial<Record<ts.SyntaxKind, readonly [string, string]>> = {
  [ts.SyntaxKind.NonNullExpression]: [
    'a non-null assertion',
    'Say what absence means: `?? fallback`, or a test before.',
  ],
  [ts.SyntaxKind.TypeAssertionExpression]: [
    'a type assertion',
    'Narrow the value with a test instead; a policy cannot trust an assertion.',
  ],
  [ts.SyntaxKind.RegularExpressionLiteral]: [
    'a regular expression as a value',
    'Call its `test` method in place: `/^v[0-9]+$/.test(value)`.',
  ],
  [ts.SyntaxKind.ArrowFunction]: [
    'a function as a value',
    'Pass it to some, every, filter, map or flatMap, or call it.',
  ],
  [ts.SyntaxKind.FunctionExpression]: [
    'a function as a value',
    'Pass it to some, every, filter, map or flatMap, or call it.',
  ],
  [ts.SyntaxKind.AwaitExpression]: ['`await`', 'A check decides at once, from the request alone.'],
  [ts.SyntaxKind.NewExpression]: ['`new`', 'Use plain values, and `pattern()` for expressions.'],
  [ts.SyntaxKind.ThisKeyword]: ['`this`', 'Use the parameters of `check`.'],
  [ts.SyntaxKind.TypeOfExpression]: [
    '`typeof` as a value',
    "Compare it with a literal: `typeof value === 'string'`.",
  ],
  [ts.SyntaxKind.BigIntLiteral]: ['a bigint', 'Use an integer up to 2^53.'],
  [ts.SyntaxKind.PostfixUnaryExpression]: [
    'changing a variable',
    'Use const, and some, every or filter instead of counting.',
  ],
}

function lowerAs(context: LoweringContext, node: ts.AsExpression, scope: Scope): ExprNode {
  if (ts.isConstTypeReference(node.type)) return lowerExpression(context, node.expression, scope)
  return refuse(
    context,
    node,
    'a type assertion',
    'Narrow the value with a test instead; a policy cannot trust an assertion.',
  )
}
