import {
  assumePresent,
  type ExprKind,
  type ExprNode,
  type ExprOf,
  type Json,
  ZERO_VALUES,
} from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import { type CelScope, celName, constantOf, freshItem, isOfParameter } from './cel-scope.ts'
import { accessOf, emitFound, orElse } from './emit-access.ts'
import { emitConstant } from './emit-constant.ts'
import { emitOperation } from './emit-operation.ts'
import { emitTypeTest } from './emit-type-test.ts'
import { emitQuantifier, guardedTest, notNull, withEntry } from './emit-walk.ts'
import { isClean } from './is-clean.ts'
import { isTyped, isTypedConstant } from './is-typed.ts'
import { joinLiterals } from './join-literals.ts'
import { knownOutcome } from './known-outcome.ts'

type EmitTable = {
  readonly [Kind in ExprKind]: (node: ExprOf<Kind>, scope: CelScope) => CelExpr
}

const NULL = cel.literal(null)

/**
 * Emits an expression that is never absent. The result cannot fail on any object: every step of a
 * path is tested before it is taken, and null counts as missing.
 */
export function emitExpr(node: ExprNode, scope: CelScope): CelExpr {
  const constant = constantOf(node, scope)
  if (constant !== undefined && node.kind !== 'const' && node.kind !== 'root') {
    // Where it is not given, a test before has ruled this out; the types must fit all the same.
    const isDead = constant === null && !node.optional
    return emitParameter(node, isDead ? ZERO_VALUES[node.type.kind] : constant, scope)
  }
  if (node.optional) return emitNullable(node, scope)
  return (EMIT[node.kind] as (node: ExprNode, scope: CelScope) => CelExpr)(node, scope)
}

/** Scalars are written where they are used, lists and maps once as a variable. */
function emitParameter(node: ExprNode, value: Json, scope: CelScope): CelExpr {
  const isScalar = typeof value !== 'object' || value === null
  return isScalar || node.kind !== 'member' ? emitConstant(value) : scope.constant(node.name, value)
}

/** An expression that is null where its value is absent. */
function emitNullable(node: ExprNode, scope: CelScope): CelExpr {
  if (!node.optional) return emitExpr(node, scope)
  if (node.kind === 'conditional')
    return cel.conditional(
      emitExpr(node.test, scope),
      emitUntyped(node.then, scope),
      emitUntyped(node.otherwise, scope),
    )
  if (node.kind === 'coalesce') return emitCoalesce(node, scope, emitUntyped)
  const constant = constantOf(node, scope)
  if (constant === null) return NULL
  if (constant !== undefined) return emitExpr(assumePresent(node), scope)
  if (node.kind === 'find') return emitFound(node, scope)
  const { guards, value } = accessOf(node, scope)
  const untyped = isTyped(node, scope) ? cel.call('dyn', value) : value
  return guards.length === 0 ? untyped : cel.conditional(cel.and(...guards), untyped, NULL)
}

/** A side of a choice whose other side may be null: no engine joins null with a type of its own. */
function emitUntyped(node: ExprNode, scope: CelScope): CelExpr {
  const value = emitNullable(node, scope)
  const isDynamic = node.kind === 'member' && constantOf(node, scope) === undefined
  return isDynamic || node.optional ? value : cel.call('dyn', value)
}

/** `value ?? fallback`, whose value is no parameter. */
function emitCoalesce(
  { value, fallback }: ExprOf<'coalesce'>,
  scope: CelScope,
  emitFallback: (fallback: ExprNode, scope: CelScope) => CelExpr,
): CelExpr {
  if (constantOf(value, scope) === null) return emitFallback(fallback, scope)
  return orElse(accessOf(value, scope), emitFallback(fallback, scope))
}

/** A side of a choice between lists or maps: what CEL types would lend its type to the other. */
function emitSide(node: ExprNode, scope: CelScope): CelExpr {
  const value = emitExpr(node, scope)
  return isTypedConstant(node, scope) ? cel.call('dyn', value) : value
}

/** The test that a value is there. */
function emitPresent(node: ExprNode, scope: CelScope): CelExpr {
  const constant = constantOf(node, scope)
  if (constant !== undefined) return cel.literal(constant !== null)
  const { guards, value, nullable } = accessOf(node, scope)
  return cel.and(...guards, ...(nullable ? [cel.binary('!=', value, NULL)] : []))
}

const EMIT: EmitTable = {
  const: (node) => emitConstant(node.value),
  // Only what a computed key reads of the parameters needs them as a whole.
  root: ({ root }, scope) =>
    root === 'params' ? scope.constant('parameters', scope.params) : cel.ident(root),
  request: (node, scope) =>
    orElse(accessOf(node, scope), emitConstant(ZERO_VALUES[node.type.kind])),
  local: (node, scope) => accessOf(node, scope).value,
  member: (node, scope) => {
    if (node.known || isOfParameter(node, scope))
      return accessOf({ ...node, known: true }, scope).value
    const read = accessOf({ ...node, optional: true }, scope)
    const zero = emitConstant(ZERO_VALUES[node.type.kind])
    return orElse(read, zero)
  },
  lookup: (node, scope) => accessOf(node, scope).value,
  coalesce: (node, scope) => emitCoalesce(node, scope, emitSide),
  present: (node, scope) => emitPresent(node.value, scope),
  isType: emitTypeTest,
  not: (node, scope) => emitNot(node.operand, scope),
  logical: (node, scope) =>
    (node.operator === 'and' ? cel.and : cel.or)(
      ...node.operands.map((operand) => emitExpr(operand, scope)),
    ),
  equals: (node, scope) => emitEquals(node, scope),
  compare: (node, scope) =>
    cel.binary(node.operator, emitExpr(node.left, scope), emitExpr(node.right, scope)),
  conditional: (node, scope) =>
    cel.conditional(
      emitExpr(node.test, scope),
      emitSide(node.then, scope),
      emitSide(node.otherwise, scope),
    ),
  quantifier: (node, scope) =>
    emitQuantifier(node.quantifier, node.iteration, scope, (inner) => emitExpr(node.body, inner)),
  find: (node, scope) => accessOf(node, scope).value,
  filter: (node, scope) => {
    const inner = withEntry(scope, node.item, node.list)
    const item = celName(node.item)
    const test = emitExpr(node.body, inner)
    const list = emitExpr(node.list, scope)
    const guards = notNull(node.list, item, scope)
    return cel.comprehension(list, 'filter', item, guardedTest(guards, test, item))
  },
  map: (node, scope) =>
    cel.comprehension(
      emitClean(node.list, scope, celName(node.item)),
      'map',
      celName(node.item),
      emitExpr(node.body, withEntry(scope, node.item, node.list)),
    ),
  flatMap: (node, scope) =>
    cel.method(
      cel.comprehension(
        emitClean(node.list, scope, celName(node.item)),
        'map',
        celName(node.item),
        emitClean(node.body, withEntry(scope, node.item, node.list)),
      ),
      'flatten',
    ),
  list: (node, scope) => cel.list(node.elements.map((element) => emitExpr(element, scope))),
  concat: (node, scope) => {
    const parts = node.parts.map((part) => ({ part, value: emitExpr(part, scope) }))
    // What CEL types would lend its type to the whole, and null is of no type.
    const isMixed = !isClean(node, scope)
    return parts
      .map(({ part, value }) =>
        isMixed && isClean(part, scope) && !isEmpty(value) ? cel.call('dyn', value) : value,
      )
      .reduce((left, right) => cel.binary('+', left, right))
  },
  size: ({ operand }, scope) => {
    const isWhole = operand.type.kind === 'map' && constantOf(operand, scope) === undefined
    return cel.call('size', isWhole ? emitKeys(operand, scope) : emitClean(operand, scope))
  },
  keys: (node, scope) => emitKeys(node.map, scope),
  includes: (node, scope) => {
    const item = emitExpr(node.item, scope)
    if (node.list.kind !== 'request') return cel.binary('in', item, emitExpr(node.list, scope))
    const { guards, value } = accessOf(node.list, scope)
    return cel.and(...guards, cel.binary('in', item, value))
  },
  operation: (node, scope) =>
    knownOutcome(node, scope) ??
    emitOperation(
      node.operator,
      node.operands.map((operand) =>
        operand.type.kind === 'list' ? emitClean(operand, scope) : emitExpr(operand, scope),
      ),
      scope,
      node.known,
    ),
  matches: (node, scope) =>
    cel.method(emitExpr(node.value, scope), 'matches', emitExpr(node.pattern, scope)),
  text: (node, scope) =>
    joinLiterals(node.parts.map((part) => emitExpr(part, scope))).reduce((left, right) =>
      cel.binary('+', left, right),
    ),
}

/** `!operand` with the negation pushed to where it reads best. */
export function emitNot(operand: ExprNode, scope: CelScope): CelExpr {
  if (operand.kind === 'not') return emitExpr(operand.operand, scope)
  if (operand.kind === 'logical') {
    const negated = operand.operands.map((part) => emitNot(part, scope))
    return operand.operator === 'and' ? cel.or(...negated) : cel.and(...negated)
  }
  if (operand.kind === 'quantifier') {
    const opposite = operand.quantifier === 'some' ? 'every' : 'some'
    return emitQuantifier(opposite, operand.iteration, scope, (inner) =>
      emitNot(operand.body, inner),
    )
  }
  const fact = operand.kind === 'equals' ? factTest(operand, '!=', scope) : undefined
  return fact ?? cel.not(emitExpr(operand, scope))
}

/**
 * A fact of the request compared with a literal: one that is missing equals the empty text alone.
 * Undefined for any other comparison.
 */
function factTest(
  { left, right }: ExprOf<'equals'>,
  operator: '==' | '!=',
  scope: CelScope,
): CelExpr | undefined {
  if (left.kind !== 'request' || right.kind !== 'const') return undefined
  const { guards, value } = accessOf(left, scope)
  const test = cel.binary(operator, value, emitConstant(right.value))
  const isFalseWhenMissing = (right.value === '') === (operator === '!=')
  return isFalseWhenMissing
    ? cel.and(...guards, test)
    : cel.or(...guards.map((guard) => cel.not(guard)), test)
}

/** A parameter that is given is not absent. */
function given(node: ExprNode, scope: CelScope): ExprNode {
  const constant = constantOf(node, scope)
  return constant === undefined || constant === null ? node : assumePresent(node)
}

function isNull(node: ExprNode, scope: CelScope): boolean {
  return node.optional && constantOf(node, scope) === null
}

/** A required member that is missing reads as a zero value, which no other constant equals. */
function whereStored(node: ExprNode, other: ExprNode, scope: CelScope): ExprNode {
  if (node.kind !== 'member' || node.optional || node.known || isOfParameter(node, scope))
    return node
  const value = constantOf(other, scope)
  const isOther = value !== undefined && value !== null && value !== ZERO_VALUES[node.type.kind]
  return isOther && constantOf(node, scope) === undefined ? { ...node, optional: true } : node
}

/** Comparing null with a value is false in CEL, so only the path to it needs tests. */
function emitEquals(node: ExprOf<'equals'>, scope: CelScope): CelExpr {
  const [left, right] = [
    whereStored(given(node.left, scope), node.right, scope),
    whereStored(given(node.right, scope), node.left, scope),
  ]
  if (isNull(left, scope)) return cel.not(emitPresent(right, scope))
  if (isNull(right, scope)) return cel.not(emitPresent(left, scope))
  const fact = factTest(node, '==', scope)
  if (fact !== undefined) return fact
  if (left.type.kind === 'list' || right.type.kind === 'list')
    return cel.binary('==', emitStored(left, scope), emitStored(right, scope))
  if (left.optional && right.optional)
    return cel.binary('==', emitNullable(left, scope), emitNullable(right, scope))
  const access = accessOf(left.optional ? left : right, scope)
  const other = emitExpr(left.optional ? right : left, scope)
  if (left.optional || right.optional)
    return cel.and(...access.guards, cel.binary('==', access.value, other))
  return cel.binary('==', emitExpr(left, scope), emitExpr(right, scope))
}

function isEmpty(expr: CelExpr): boolean {
  return expr.kind === 'list' && expr.elements.length === 0
}

/**
 * A list as it is stored, where it comes from an object, for a comparison: what CEL itself joins or
 * picks from lists has no null entries, as everywhere else.
 */
export function emitStored(node: ExprNode, scope: CelScope): CelExpr {
  switch (node.kind) {
    case 'conditional':
      return cel.conditional(
        emitExpr(node.test, scope),
        emitStored(node.then, scope),
        emitStored(node.otherwise, scope),
      )
    case 'coalesce':
      return emitCoalesce(node, scope, emitStored)
    case 'concat':
      return emitClean(node, scope)
    default:
      return emitNullable(node, scope)
  }
}

/** A list without null entries. */
export function emitClean(
  node: ExprNode,
  scope: CelScope,
  item: string = freshItem(scope),
): CelExpr {
  const list = emitExpr(node, scope)
  if (isClean(node, scope)) return list
  return cel.comprehension(list, 'filter', item, cel.binary('!=', cel.ident(item), NULL))
}

/** The keys of a map whose values are not null. */
function emitKeys(node: ExprNode, scope: CelScope): CelExpr {
  const map = emitExpr(node, scope)
  if (isTyped(node, scope)) return cel.comprehension(map, 'filter', 'key', cel.literal(true))
  const key = freshItem(scope, 'key')
  const value = cel.index(map, cel.ident(key))
  return cel.comprehension(map, 'filter', key, cel.binary('!=', value, NULL))
}
