import { BOOL, type ExprNode, type Json, listOf, mapOf, OBJECT, STRING } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import {
  and,
  assumePresent,
  coalesce,
  conditional,
  constant,
  equals,
  member,
  not,
  operation,
  or,
  present,
  text,
  truthy,
} from './builders.ts'
import { lowerCall } from './lower-call.ts'
import { lowerIdentifier, resolveBinding } from './lower-identifier.ts'
import { lowerType } from './lower-type.ts'
import {
  type LoweringContext,
  originOf,
  refuse,
  requirePresent,
  type Scope,
} from './lowering-context.ts'
import { lowerPodMember } from './pod-view.ts'

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
    conditional(
      lowerTest(context, node.condition, scope),
      lowerExpression(context, node.whenTrue, scope),
      lowerExpression(context, node.whenFalse, scope),
    ),
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

/** Lowers an expression in a place where only its truth counts. */
export function lowerTest(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  return truthy(lowerExpression(context, node, scope), originOf(context, node))
}

/** Lowers an expression that must be there. */
export function lowerValue(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  return requirePresent(context, node, lowerExpression(context, node, scope))
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
    '`typeof`',
    'Declare the field with one type; fields of several types are not compiled yet.',
  ],
  [ts.SyntaxKind.BigIntLiteral]: ['a bigint', 'Use an integer up to 2^53.'],
  [ts.SyntaxKind.PostfixUnaryExpression]: [
    'changing a variable',
    'Use const, and some, every or filter instead of counting.',
  ],
}

function lowerNumber(context: LoweringContext, node: ts.NumericLiteral): ExprNode {
  const value = Number(node.text)
  if (!Number.isSafeInteger(value))
    refuse(context, node, 'a number that is not an integer below 2^53', 'Use integers.')
  return constant(value, originOf(context, node))
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

function lowerTemplate(
  context: LoweringContext,
  node: ts.TemplateExpression,
  scope: Scope,
): ExprNode {
  const spans = node.templateSpans.flatMap((span) => [
    lowerText(context, span.expression, scope),
    constant(span.literal.text, originOf(context, span.literal)),
  ])
  return text(
    [constant(node.head.text, originOf(context, node.head)), ...spans],
    originOf(context, node),
  )
}

/** A part of a text: strings as they are, integers by their digits, booleans by their names. */
function lowerText(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  const value = lowerValue(context, node, scope)
  if (value.kind === 'const') return constant(String(value.value), value.origin)
  switch (value.type.kind) {
    case 'string':
      return value
    case 'int':
      return operation('textOfInt', [value], value.origin)
    case 'bool':
      return operation('textOfBool', [value], value.origin)
    case 'list':
    case 'map':
    case 'object':
      return refuse(context, node, `a ${value.type.kind} in a text`, 'Join its members yourself.')
  }
}

function lowerPropertyAccess(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  const name = node.name.text
  const binding = resolveBinding(context, node.expression, scope)
  if (binding?.kind === 'context') return contextMember(context, node, name)
  if (binding?.kind === 'pod') {
    const value = lowerPodMember(context, name, origin)
    if (value !== undefined) return value
  }
  const base = lowerExpression(context, node.expression, scope)
  if (name === 'length') return lowerLength(context, node, base)
  return readMember(context, node, base, name)
}

/** `context.object` and `context.params` where `check` takes its context as one parameter. */
function contextMember(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  name: string,
): ExprNode {
  if (name !== 'object' && name !== 'params')
    return refuse(context, node, `\`${node.getText()}\` as a value`, 'Use its members.')
  const origin = originOf(context, node)
  return { kind: 'root', root: name, type: OBJECT, optional: false, origin }
}

function readMember(
  context: LoweringContext,
  node: ts.Expression,
  base: ExprNode,
  name: string,
): ExprNode {
  const origin = originOf(context, node)
  const { type, optional } = lowerType(context, node)
  if (base.kind === 'const') return constantMember(base, name, origin)
  const inChain = ts.isOptionalChain(node)
  if (base.optional && !inChain && !isNarrowed(context, node)) requirePresent(context, node, base)
  const required = isRequired(context, node, name)
  // A kind and its version are what brought the request here.
  if (base.kind === 'root' && base.root === 'object' && (name === 'kind' || name === 'apiVersion'))
    return { ...member(base, name, type, true, origin), known: true } as ExprNode
  if (isParameter(base))
    return { ...member(base, name, type, !optional, origin), known: !optional } as ExprNode
  const read = member(base, name, type, required, origin)
  return !optional && read.optional ? assumePresent(read) : read
}

/** Parameters are materialised in full, so what their schema promises is there. */
function isParameter(node: ExprNode): boolean {
  if (node.kind === 'root') return node.root === 'params'
  return (node.kind === 'member' || node.kind === 'lookup') && isParameter(node.base)
}

function constantMember(
  base: ExprNode & { readonly kind: 'const' },
  name: string,
  origin: ReturnType<typeof originOf>,
): ExprNode {
  const { value } = base
  const found = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return constant(found ? ((value as Record<string, never>)[name] ?? null) : null, origin)
}

/** A base that may be absent can be read without `?.` only where TypeScript narrowed it. */
function isNarrowed(context: LoweringContext, node: ts.Expression): boolean {
  const inner = (node as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression
  return !lowerType(context, inner).optional
}

function isRequired(context: LoweringContext, node: ts.Expression, name: string): boolean {
  const inner = (node as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression
  const type = context.checker.getNonNullableType(context.checker.getTypeAtLocation(inner))
  const symbol = context.checker.getPropertyOfType(type, name)
  if (symbol === undefined) return false
  if (symbol.flags & ts.SymbolFlags.Optional) return false
  const parts = type.isUnion() ? type.types : [type]
  return parts.every((part) => {
    const own = context.checker.getPropertyOfType(part, name)
    return own !== undefined && (own.flags & ts.SymbolFlags.Optional) === 0
  })
}

function lowerLength(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  base: ExprNode,
): ExprNode {
  const origin = originOf(context, node)
  if (base.type.kind !== 'list')
    return refuse(
      context,
      node,
      'the length of a string',
      'Engines count code points, JavaScript counts UTF-16 units; test with a regular expression such as /^.{0,63}$/u.',
    )
  const size: ExprNode = {
    kind: 'size',
    operand: assumePresent(base),
    type: { kind: 'int' },
    optional: false,
    origin,
  }
  if (!base.optional) return size
  return conditional(present(base, origin), size, constant(null, origin, size.type))
}

function lowerElementAccess(
  context: LoweringContext,
  node: ts.ElementAccessExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  const base = lowerExpression(context, node.expression, scope)
  const key = lowerValue(context, node.argumentExpression, scope)
  if (key.type.kind !== 'string')
    return refuse(context, node, 'an entry by its number', 'Use some, every or for..of.')
  if (key.kind === 'const' && base.type.kind === 'object')
    return readMember(context, node, base, String(key.value))
  if (base.kind === 'const' && key.kind === 'const')
    return constantMember(base, String(key.value), origin)
  const { type, optional } = lowerType(context, node)
  if (base.optional && !ts.isOptionalChain(node) && !isNarrowed(context, node))
    requirePresent(context, node, base)
  return { kind: 'lookup', base, key, type, optional, known: !optional, origin }
}

function lowerPrefix(
  context: LoweringContext,
  node: ts.PrefixUnaryExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  if (node.operator === ts.SyntaxKind.ExclamationToken)
    return not(lowerTest(context, node.operand, scope), origin)
  if (node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand))
    return constant(-Number(node.operand.text), origin)
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
  [ts.SyntaxKind.QuestionQuestionToken]: (context, node, scope) =>
    coalesce(
      lowerExpression(context, node.left, scope),
      lowerExpression(context, node.right, scope),
      originOf(context, node),
    ),
  [ts.SyntaxKind.AmpersandAmpersandToken]: (context, node, scope) =>
    and(
      [lowerTest(context, node.left, scope), lowerTest(context, node.right, scope)],
      requireBoolean(context, node, 'Use a test: `a !== undefined && b`.'),
    ),
  [ts.SyntaxKind.BarBarToken]: lowerOr,
  [ts.SyntaxKind.InKeyword]: lowerIn,
  [ts.SyntaxKind.PlusToken]: lowerPlus,
}

function lowerBinary(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const lower = BINARIES[node.operatorToken.kind]
  if (lower !== undefined) return lower(context, node, scope)
  const comparison = COMPARISONS[node.operatorToken.kind]
  if (comparison !== undefined) return lowerComparison(context, node, comparison, scope)
  return refuse(
    context,
    node,
    `the operator \`${node.operatorToken.getText()}\``,
    'Use const, comparisons, &&, ||, ?? and template strings.',
  )
}

/** `&&` gives its operand back in JavaScript; as a value only booleans are compiled. */
function requireBoolean(
  context: LoweringContext,
  node: ts.BinaryExpression,
  instead: string,
): ReturnType<typeof originOf> {
  const { parent } = node
  const isTest =
    ts.isIfStatement(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isConditionalExpression(parent)
  if (!isTest && !ts.isBinaryExpression(parent) && !ts.isParenthesizedExpression(parent)) {
    const { type } = lowerType(context, node)
    if (type.kind !== 'bool') refuse(context, node, '`&&` as a value that is no boolean', instead)
  }
  return originOf(context, node)
}

function lowerOr(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const origin = originOf(context, node)
  const left = lowerExpression(context, node.left, scope)
  const right = lowerExpression(context, node.right, scope)
  if (left.type.kind === 'bool' && right.type.kind === 'bool')
    return or([truthy(left, origin), truthy(right, origin)], origin)
  if (left.type.kind !== right.type.kind)
    return or([truthy(left, origin), truthy(right, origin)], origin)
  return conditional(truthy(left, origin), assumePresent(left), right)
}

function lowerEquals(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const left = lowerExpression(context, node.left, scope)
  const right = lowerExpression(context, node.right, scope)
  const isAbsence = [left, right].some((side) => side.kind === 'const' && side.value === null)
  const isScalar = [left, right].every(({ type }) => ['bool', 'int', 'string'].includes(type.kind))
  if (!isAbsence && !isScalar)
    return refuse(
      context,
      node,
      'comparing lists or objects',
      'JavaScript compares their identity; compare their members.',
    )
  return equals(left, right, originOf(context, node))
}

function lowerLooseEquals(
  context: LoweringContext,
  node: ts.BinaryExpression,
  scope: Scope,
): ExprNode {
  const sides = [node.left, node.right].map((side) => lowerExpression(context, side, scope))
  if (sides.some((side) => side.kind === 'const' && side.value === null))
    return equals(sides[0] as ExprNode, sides[1] as ExprNode, originOf(context, node))
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
  return present(
    { kind: 'lookup', base, key, type: OBJECT, optional: true, known: false, origin },
    origin,
  )
}

function lowerPlus(context: LoweringContext, node: ts.BinaryExpression, scope: Scope): ExprNode {
  const { type } = lowerType(context, node)
  if (type.kind !== 'string')
    return refuse(context, node, 'arithmetic', 'Compare sizes and numbers as they are.')
  return text(
    [lowerText(context, node.left, scope), lowerText(context, node.right, scope)],
    originOf(context, node),
  )
}

function lowerArray(
  context: LoweringContext,
  node: ts.ArrayLiteralExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  const parts = node.elements.map((element) =>
    ts.isSpreadElement(element)
      ? lowerValue(context, element.expression, scope)
      : listNode([lowerValue(context, element, scope)], origin),
  )
  if (parts.every((part) => part.kind === 'list'))
    return listNode(
      parts.flatMap((part) => (part.kind === 'list' ? part.elements : [])),
      origin,
    )
  const [first] = parts
  return { kind: 'concat', parts, type: first?.type ?? listOf(STRING), optional: false, origin }
}

/** An object literal is a table: all its values are known when compiling. */
function lowerObject(
  context: LoweringContext,
  node: ts.ObjectLiteralExpression,
  scope: Scope,
): ExprNode {
  const members: Record<string, Json> = {}
  for (const property of node.properties) {
    const value = ts.isPropertyAssignment(property)
      ? lowerExpression(context, property.initializer, scope)
      : undefined
    const { name } = property
    if (
      value?.kind !== 'const' ||
      name === undefined ||
      !(ts.isIdentifier(name) || ts.isStringLiteral(name))
    )
      return refuse(
        context,
        property,
        'an object literal with members that are not constants',
        'Use the values directly; an object literal can only be a table of constants.',
      )
    members[name.text] = value.value
  }
  const contextual = context.checker.getContextualType(node)
  const isMap = contextual?.getStringIndexType() !== undefined
  const type = node.properties.length === 0 ? (isMap ? mapOf(STRING) : OBJECT) : undefined
  return constant(members, originOf(context, node), type)
}

function listNode(elements: readonly ExprNode[], origin: ReturnType<typeof originOf>): ExprNode {
  const [first] = elements
  return {
    kind: 'list',
    elements,
    type: listOf(first?.type ?? STRING),
    optional: false,
    origin,
  }
}
