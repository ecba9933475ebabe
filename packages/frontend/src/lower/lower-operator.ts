import { assumePresent, BOOL, type ExprNode, type IrTypeKind, OBJECT } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { and, conditional, equals, not, or, present, text, truthy } from './builders.ts'
import { absentAs, joinCoalesce } from './join-types.ts'
import { ARITHMETIC, lowerArithmetic, lowerNegative } from './lower-arithmetic.ts'
import { lowerPresence } from './lower-presence.ts'
import { lowerTest } from './lower-test.ts'
import { lowerText } from './lower-text.ts'
import { absencesOf, lowerType } from './lower-type.ts'
import { lowerTypeTest } from './lower-type-test.ts'
import { lowerValue } from './lower-value.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'
import { refuseUnsoundTest } from './refuse-unsound-test.ts'
import { warnNeverAbsent } from './warn-never-absent.ts'

/** Lowers `!a` and `-1`. */
export function lowerPrefix(
  context: LoweringContext,
  node: ts.PrefixUnaryExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  if (node.operator === ts.SyntaxKind.ExclamationToken)
    return not(lowerTest(context, node.operand, scope), origin)
  if (node.operator === ts.SyntaxKind.MinusToken) return lowerNegative(context, node, scope)
  return refuse(
    context,
    node,
    `the operator \`${ts.tokenToString(node.operator)}\``,
    'Compare the value as it is.',
  )
}

type LowerBinary = (context: LoweringContext, node: ts.BinaryExpression, scope: Scope) => ExprNode

const COMPARISONS: Partial<Record<ts.SyntaxKind, '<' | '<=' | '>' | '>='>> = {
  [ts.SyntaxKind.LessThanToken]: '<',
  [ts.SyntaxKind.LessThanEqualsToken]: '<=',
  [ts.SyntaxKind.GreaterThanToken]: '>',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>=',
}

const BINARIES: Partial<Record<ts.SyntaxKind, LowerBinary>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: lowerEquals,
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: (context, node, scope) =>
    not(lowerEquals(context, node, scope), originOf(context, node)),
  [ts.SyntaxKind.EqualsEqualsToken]: lowerLooseEquals,
  [ts.SyntaxKind.ExclamationEqualsToken]: (context, node, scope) =>
    not(lowerLooseEquals(context, node, scope), originOf(context, node)),
  [ts.SyntaxKind.QuestionQuestionToken]: (context, node, scope) => {
    refuseUnsoundTest(context, node)
    return joinCoalesce(
      context,
      node,
      context.lowerExpression(context, node.left, scope),
      context.lowerExpression(context, node.right, scope),
    )
  },
  [ts.SyntaxKind.AmpersandAmpersandToken]: lowerAnd,
  [ts.SyntaxKind.BarBarToken]: lowerOr,
  [ts.SyntaxKind.InKeyword]: lowerIn,
  [ts.SyntaxKind.PlusToken]: lowerPlus,
}

/** Lowers a binary operator. */
export function lowerBinary(
  context: LoweringContext,
  node: ts.BinaryExpression,
  scope: Scope,
): ExprNode {
  const lower = BINARIES[node.operatorToken.kind]
  if (lower !== undefined) return lower(context, node, scope)
  const arithmetic = ARITHMETIC[node.operatorToken.kind]
  if (arithmetic !== undefined) return lowerArithmetic(context, node, arithmetic, scope)
  const comparison = COMPARISONS[node.operatorToken.kind]
  if (comparison !== undefined) return lowerComparison(context, node, comparison, scope)
  return refuse(
    context,
    node,
    `the operator \`${node.operatorToken.getText()}\``,
    'Use comparisons, &&, ||, ??, +, -, *, % and template strings.',
  )
}

/** `&&` gives one of its operands back in JavaScript; as a value only booleans are compiled. */
function lowerAnd(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const sides = [node.left, node.right].map((side) => context.lowerExpression(context, side, scope))
  if (!sides.every(({ type, optional }) => type.kind === 'bool' && !optional))
    return refuse(
      context,
      node,
      '`&&` as a value that is no boolean',
      'Write a conditional, `test ? value : fallback`, or compare: `a !== undefined && b`.',
    )
  return and(sides, originOf(context, node))
}

/** `a || b` is `a` where that is true, of booleans as of other values. */
function lowerOr(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const origin = originOf(context, node)
  const sides = [node.left, node.right] as const
  const [first, second] = sides.map((side) => context.lowerExpression(context, side, scope)) as [
    ExprNode,
    ExprNode,
  ]
  const [left, right] = [absentAs(first, second), absentAs(second, first)]
  if (left.type.kind !== right.type.kind)
    return refuse(
      context,
      node,
      '`||` of values of different types',
      'Write `??` with a fallback of the same type.',
    )
  if (left.type.kind === 'bool' && !right.optional) return or([truthy(left, origin), right], origin)
  return conditional(truthy(left, origin), assumePresent(left), right)
}

const SCALARS: ReadonlySet<IrTypeKind> = new Set(['bool', 'int', 'string'])

function lowerEquals(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const typeTest = lowerTypeTest(context, node, scope)
  if (typeTest !== undefined) return typeTest
  refuseTwoAbsences(context, node)
  const left = lowerPresence(context, node.left, scope)
  const right = lowerPresence(context, node.right, scope)
  const isAbsence = testsAbsence(context, node, left, right)
  const scalars = [left, right].filter(({ type }) => SCALARS.has(type.kind))
  // One of several types equals what it is compared with where it is of that type.
  const isScalar =
    scalars.length === 2 ||
    (scalars.length === 1 && [left, right].some(({ type }) => type.kind === 'dynamic'))
  if (!isAbsence && !isScalar)
    return refuse(
      context,
      node,
      'comparing lists or objects',
      'JavaScript compares their identity; call `deepEqual(a, b)`.',
    )
  return equals(left, right, originOf(context, node))
}

/** What is missing is undefined in Node, and `===` tells that from null, as no engine does. */
function refuseTwoAbsences(context: LoweringContext, node: ts.BinaryExpression): void {
  const [left, right] = [node.left, node.right].map((side) => absencesOf(context, side)) as [
    ReadonlySet<ts.TypeFlags>,
    ReadonlySet<ts.TypeFlags>,
  ]
  if (left.size === 0 || right.size === 0 || new Set([...left, ...right]).size === 1) return
  refuse(
    context,
    node,
    '`===` of null and what may be undefined',
    'Compare with `undefined`, or write `== null`, which is both.',
  )
}

/** True where a comparison asks whether something is absent; warns where the answer is always the same. */
function testsAbsence(
  context: LoweringContext,
  node: ts.BinaryExpression,
  left: ExprNode,
  right: ExprNode,
): boolean {
  if (![left, right].some((side) => side.kind === 'const' && side.value === null)) return false
  warnNeverAbsent(context, node.left, left)
  warnNeverAbsent(context, node.right, right)
  return true
}

function lowerLooseEquals(
  context: LoweringContext,
  node: ts.BinaryExpression,
  scope: Scope,
): ExprNode {
  const left = context.lowerExpression(context, node.left, scope)
  const right = context.lowerExpression(context, node.right, scope)
  if (testsAbsence(context, node, left, right)) return equals(left, right, originOf(context, node))
  throw new Refusal(
    frontendDiagnostics.GW1010(
      { operator: node.operatorToken.getText() },
      { origin: originOf(context, node.operatorToken) },
    ),
  )
}

function lowerComparison(
  context: LoweringContext,
  node: ts.BinaryExpression,
  operator: '<' | '<=' | '>' | '>=',
  scope: Scope,
): ExprNode {
  const left = lowerValue(context, node.left, scope)
  const right = lowerValue(context, node.right, scope)
  if (left.type.kind !== 'int' || right.type.kind !== 'int')
    refuse(
      context,
      node,
      'an order of anything but integers',
      'Strings are ordered differently by every engine; compare with ===.',
    )
  return {
    kind: 'compare',
    operator,
    left,
    right,
    type: BOOL,
    optional: false,
    origin: originOf(context, node),
  }
}

function lowerIn(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const origin = originOf(context, node)
  const key = lowerValue(context, node.left, scope)
  const base = lowerValue(context, node.right, scope)
  if (base.type.kind !== 'map' && base.type.kind !== 'object')
    return refuse(context, node, '`in` on anything but a map', 'Use `includes` on a list.')
  if (key.kind === 'const' && String(key.value) in Object.prototype)
    return refuse(
      context,
      node,
      `the key \`${key.value}\``,
      'Every object of JavaScript has a member of this name; no label or field should.',
    )
  return present(
    { kind: 'lookup', base, key, type: OBJECT, optional: true, known: false, origin },
    origin,
  )
}

function lowerPlus(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const { type } = lowerType(context, node)
  if (type.kind !== 'string') return lowerArithmetic(context, node, 'add', scope)
  return text(
    [lowerText(context, node.left, scope), lowerText(context, node.right, scope)],
    originOf(context, node),
  )
}
