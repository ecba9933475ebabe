import { assumePresent, BOOL, type ExprNode, type IrType, listOf, STRING } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import {
  conditional,
  constant,
  equals,
  findNode,
  not,
  operation,
  present,
  quantified,
} from './builders.ts'
import { isDslFunction } from './is-dsl-function.ts'
import { isGlobal } from './is-global.ts'
import { lowerDomainCall } from './lower-domain-call.ts'
import { bindCallback, inlineCall } from './lower-function.ts'
import { lowerGlob } from './lower-glob.ts'
import { lowerIteration } from './lower-iteration.ts'
import { lowerMatchLabels } from './lower-match-labels.ts'
import { lowerRegex } from './lower-regex.ts'
import { lowerTest } from './lower-test.ts'
import { lowerIsArray } from './lower-type-test.ts'
import { lowerValue } from './lower-value.ts'
import { freshName, type LoweringContext, originOf, type Scope } from './lowering-context.ts'
import { refuseCall, refuseMethod } from './refuse-call.ts'
import { symbolOf } from './symbol-of.ts'

/** Lowers a call: a method of a string or list, a helper of the DSL, or a function to inline. */
export function lowerCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): ExprNode {
  const callee = node.expression
  const compared = lowerDomainCall(context, node, scope)
  if (compared !== undefined) return compared
  if (ts.isPropertyAccessExpression(callee)) {
    if (isGlobal(context, callee.expression, 'Array') && callee.name.text === 'isArray')
      return lowerIsArray(context, node, scope)
    if (isGlobal(context, callee.expression, 'Object'))
      return lowerObjectCall(context, node, callee, scope)
    if (ts.isRegularExpressionLiteral(callee.expression))
      return lowerRegexTest(context, node, callee, scope)
    const method = methodOf(context, callee)
    if (method !== undefined) return lowerMethod(context, node, callee, method, scope)
  }
  if (isDslFunction(context, callee, 'matches')) return lowerMatches(context, node, scope)
  const operand = (index: number): ExprNode =>
    lowerValue(context, argument(context, node, index), scope)
  for (const name of TEXT_FUNCTIONS)
    if (isDslFunction(context, callee, name))
      return operation(name, [operand(0)], originOf(context, node))
  if (isDslFunction(context, callee, 'glob'))
    return lowerGlob(operand(0), operand(1), originOf(context, node))
  if (isDslFunction(context, callee, 'matchLabels'))
    return lowerMatchLabels(context, argument(context, node, 0), argument(context, node, 1), scope)
  if (isDslFunction(context, callee, 'deepEqual')) return lowerDeepEqual(context, node, scope)
  if (isDslFunction(context, callee, 'changed'))
    return not(lowerDeepEqual(context, node, scope), originOf(context, node))
  return inlineCall(context, node, scope)
}

/** Functions of the DSL that are rows of the operator table with one operand. */
const TEXT_FUNCTIONS = ['asciiLower', 'sorted', 'unique'] as const

type Method = (
  context: LoweringContext,
  node: ts.CallExpression,
  receiver: ExprNode,
  scope: Scope,
) => ExprNode

const STRING_METHODS: Readonly<Record<string, Method>> = {
  startsWith: stringMethod('startsWith', 1),
  endsWith: stringMethod('endsWith', 1),
  includes: stringMethod('contains', 1),
  split: lowerSplit,
  replaceAll: lowerReplaceAll,
}

const LIST_METHODS: Readonly<Record<string, Method>> = {
  some: quantifier('some'),
  every: quantifier('every'),
  find: (context, node, list, scope) => {
    const callback = bindCallback(context, argument(context, node, 0), scope, list.type)
    return findNode(list, callback.item, callback.test(), originOf(context, node))
  },
  filter: listCallback('filter'),
  map: listCallback('map'),
  flatMap: listCallback('flatMap'),
  includes: (context, node, list, scope) => ({
    kind: 'includes',
    list,
    item: lowerValue(context, onlyArgument(context, node), scope),
    type: BOOL,
    optional: false,
    origin: originOf(context, node),
  }),
  concat: (context, node, list, scope) => ({
    kind: 'concat',
    parts: [list, ...node.arguments.map((part) => listValue(context, node, part, scope))],
    type: list.type,
    optional: false,
    origin: originOf(context, node),
  }),
  slice: lowerSlice,
  join: (context, node, list, scope) =>
    operation('join', [list, literalArgument(context, node, 0, scope)], originOf(context, node)),
}

/** Which table a method is in, by the declaration that TypeScript resolved. */
function methodOf(
  context: LoweringContext,
  callee: ts.PropertyAccessExpression,
): Readonly<Record<string, Method>> | undefined {
  const declaration = symbolOf(context, callee.name)?.declarations?.[0]
  if (declaration === undefined || !declaration.getSourceFile().isDeclarationFile) return undefined
  const owner = declaration.parent
  if (!ts.isInterfaceDeclaration(owner)) return undefined
  if (owner.name.text === 'String') return STRING_METHODS
  if (owner.name.text === 'Array' || owner.name.text === 'ReadonlyArray') return LIST_METHODS
  return undefined
}

function lowerMethod(
  context: LoweringContext,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  methods: Readonly<Record<string, Method>>,
  scope: Scope,
): ExprNode {
  const method = methods[callee.name.text]
  if (method === undefined || !Object.hasOwn(methods, callee.name.text)) {
    const { text: name } = callee.name
    const known = Object.keys(methods)
    return refuseMethod(context, node, name, known, `Use one of ${known.join(', ')}.`)
  }
  const special = isQuantifier(callee.name.text) ? callee.expression : undefined
  if (special !== undefined && isWalked(context, node, special))
    return quantifyIteration(context, node, callee.name.text as 'some' | 'every', scope)
  const receiver = context.lowerExpression(context, callee.expression, scope)
  const origin = originOf(context, node)
  if (!receiver.optional) return method(context, node, receiver, scope)
  if (!ts.isOptionalChain(node)) lowerValue(context, callee.expression, scope)
  const result = method(context, node, assumePresent(receiver), scope)
  return conditional(present(receiver, origin), result, constant(null, origin, result.type))
}

const isQuantifier = (name: string): boolean => name === 'some' || name === 'every'

/** True for a test that walks the map itself: of entries, or one whose body stands in place. */
function isWalked(context: LoweringContext, node: ts.CallExpression, list: ts.Expression): boolean {
  if (!ts.isCallExpression(list) || !ts.isPropertyAccessExpression(list.expression)) return false
  if (!isGlobal(context, list.expression.expression, 'Object')) return false
  if (list.arguments[0] === undefined) return false
  return list.expression.name.text === 'entries' || isPlainArrow(node.arguments[0])
}

function isPlainArrow(node: ts.Expression | undefined): node is ts.ArrowFunction {
  return (
    node !== undefined &&
    ts.isArrowFunction(node) &&
    !ts.isBlock(node.body) &&
    node.parameters.length === 1
  )
}

function argument(context: LoweringContext, node: ts.CallExpression, index: number): ts.Expression {
  const found = node.arguments[index]
  if (found === undefined || ts.isSpreadElement(found))
    return refuseCall(context, node, 'Write its arguments out.')
  return found
}

function onlyArgument(context: LoweringContext, node: ts.CallExpression): ts.Expression {
  if (node.arguments.length > 1)
    refuseCall(context, node, 'Leave the position out; write a list without its beginning.')
  return argument(context, node, 0)
}

function listValue(
  context: LoweringContext,
  node: ts.CallExpression,
  part: ts.Expression,
  scope: Scope,
): ExprNode {
  const value = lowerValue(context, part, scope)
  if (value.type.kind === 'list') return value
  return refuseCall(context, node, 'Give it lists: `list.concat([item])`.')
}

function stringMethod(operator: 'startsWith' | 'endsWith' | 'contains', count: number): Method {
  return (context, node, receiver, scope) => {
    if (node.arguments.length !== count)
      refuseCall(context, node, 'Leave the position out; engines count characters differently.')
    const operand = lowerValue(context, argument(context, node, 0), scope)
    return operation(operator, [receiver, operand], originOf(context, node))
  }
}

function lowerSplit(
  context: LoweringContext,
  node: ts.CallExpression,
  receiver: ExprNode,
  scope: Scope,
): ExprNode {
  if (node.arguments.length !== 1) refuseCall(context, node, 'Leave the limit out.')
  const separator = literalArgument(context, node, 0, scope)
  if (separator.kind === 'const' && separator.value === '')
    refuseCall(context, node, 'Split by a text that is not empty.')
  return operation('split', [receiver, separator], originOf(context, node))
}

/** `list.slice(0, 3)`: the first entries. */
function lowerSlice(
  context: LoweringContext,
  node: ts.CallExpression,
  list: ExprNode,
  scope: Scope,
): ExprNode {
  const [start, end] = node.arguments.map((argument) => lowerValue(context, argument, scope))
  const isFirst = start?.kind === 'const' && start.value === 0
  if (!isFirst || end?.kind !== 'const' || Number(end.value) < 0)
    return refuseCall(context, node, 'Take the first entries: `list.slice(0, 3)`.')
  return { ...operation('take', [list, end], originOf(context, node)), type: list.type }
}

function lowerReplaceAll(
  context: LoweringContext,
  node: ts.CallExpression,
  receiver: ExprNode,
  scope: Scope,
): ExprNode {
  const from = literalArgument(context, node, 0, scope)
  const to = literalArgument(context, node, 1, scope)
  if (from.kind === 'const' && from.value === '')
    refuseCall(context, node, 'Replace a text that is not empty.')
  if (to.kind === 'const' && String(to.value).includes('$'))
    refuseCall(context, node, '`$` has a special meaning in a replacement; leave it out.')
  return operation('replaceAll', [receiver, from, to], originOf(context, node))
}

/** An argument whose value must be known when compiling. */
function literalArgument(
  context: LoweringContext,
  node: ts.CallExpression,
  index: number,
  scope: Scope,
): ExprNode {
  const value = lowerValue(context, argument(context, node, index), scope)
  if (value.kind !== 'const' || typeof value.value !== 'string')
    return refuseCall(context, node, `Give argument ${index + 1} as a string literal or constant.`)
  return value
}

function quantifier(kind: 'some' | 'every'): Method {
  return (context, node, list, scope) => {
    const callback = bindCallback(context, argument(context, node, 0), scope, list.type)
    const iteration = { over: 'list', source: list, item: callback.item } as const
    return quantified(kind, iteration, callback.test(), originOf(context, node))
  }
}

/** `Object.entries(map).some(([key, value]) => …)`, and the like over keys and values. */
function quantifyIteration(
  context: LoweringContext,
  node: ts.CallExpression,
  kind: 'some' | 'every',
  scope: Scope,
): ExprNode {
  const callee = node.expression as ts.PropertyAccessExpression
  const callback = argument(context, node, 0)
  if (!isPlainArrow(callback))
    return refuseCall(context, node, 'Give the test as an arrow function with one parameter.')
  const parameter = callback.parameters[0]?.name as ts.BindingName
  const { iteration, scope: inner } = lowerIteration(context, callee.expression, parameter, scope)
  return quantified(
    kind,
    iteration,
    lowerTest(context, callback.body as ts.Expression, inner),
    originOf(context, node),
  )
}

function listCallback(kind: 'filter' | 'map' | 'flatMap'): Method {
  return (context, node, list, scope) => {
    const callback = bindCallback(context, argument(context, node, 0), scope, list.type)
    const body = kind === 'filter' ? callback.test() : callback.value()
    const type = kind === 'filter' ? list.type : kind === 'map' ? listOf(body.type) : body.type
    return {
      kind,
      list,
      item: callback.item,
      body,
      type,
      optional: false,
      origin: originOf(context, node),
    }
  }
}

function lowerObjectCall(
  context: LoweringContext,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  if (callee.name.text === 'keys') {
    const map = requireMap(context, node, scope)
    if (map.kind === 'const') return constant(Object.keys(map.value ?? {}), origin, listOf(STRING))
    return { kind: 'keys', map, type: listOf(STRING), optional: false, origin }
  }
  if (callee.name.text === 'values') {
    const source = requireMap(context, node, scope)
    if (source.kind === 'const')
      return constant(Object.values(source.value ?? {}), origin, listOf(source.type.value))
    const item = freshName(context, 'key')
    const key: ExprNode = { kind: 'local', name: item, type: STRING, optional: false, origin }
    return {
      kind: 'map',
      list: { kind: 'keys', map: source, type: listOf(STRING), optional: false, origin },
      item,
      body: {
        kind: 'lookup',
        base: source,
        key,
        type: source.type.value,
        optional: false,
        known: true,
        origin,
      },
      type: listOf(source.type.value),
      optional: false,
      origin,
    }
  }
  return refuseMethod(
    context,
    node,
    callee.name.text,
    ['keys', 'values'],
    'Use Object.keys, or loop over Object.entries with for..of, some or every.',
  )
}

const NAME_THE_FIELDS =
  "Use it on a map such as labels; list the fields of an object: `(['a', 'b'] as const).some((name) => object[name] !== undefined)`."

type MapExpr = ExprNode & { readonly type: { readonly kind: 'map'; readonly value: IrType } }

function requireMap(context: LoweringContext, node: ts.CallExpression, scope: Scope): MapExpr {
  const value = lowerValue(context, argument(context, node, 0), scope)
  if (isMap(value)) return value
  return refuseCall(context, node, NAME_THE_FIELDS)
}

function isMap(value: ExprNode): value is MapExpr {
  return value.type.kind === 'map'
}

function lowerRegexTest(
  context: LoweringContext,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): ExprNode {
  if (callee.name.text !== 'test') return refuseCall(context, node, 'Use `test`.')
  const literal = (callee.expression as ts.RegularExpressionLiteral).text
  const end = literal.lastIndexOf('/')
  const origin = originOf(context, callee.expression)
  const pattern = lowerRegex(literal.slice(1, end), literal.slice(end + 1), origin)
  return {
    kind: 'matches',
    value: lowerValue(context, argument(context, node, 0), scope),
    pattern: constant(pattern, origin),
    type: BOOL,
    optional: false,
    origin: originOf(context, node),
  }
}

function lowerDeepEqual(context: LoweringContext, node: ts.CallExpression, scope: Scope): ExprNode {
  const [left, right] = [0, 1].map((index) =>
    context.lowerExpression(context, argument(context, node, index), scope),
  ) as [ExprNode, ExprNode]
  return equals(left, right, originOf(context, node))
}

function lowerMatches(context: LoweringContext, node: ts.CallExpression, scope: Scope): ExprNode {
  return {
    kind: 'matches',
    value: lowerValue(context, argument(context, node, 0), scope),
    pattern: lowerValue(context, argument(context, node, 1), scope),
    type: BOOL,
    optional: false,
    origin: originOf(context, node),
  }
}
