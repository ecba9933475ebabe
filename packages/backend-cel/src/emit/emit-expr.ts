import {
  type ExprKind,
  type ExprNode,
  type ExprOf,
  type Iteration,
  type Json,
  ZERO_VALUES,
} from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import {
  type CelScope,
  celName,
  constantOf,
  freshItem,
  isOfParameter,
  withItem,
  withLocal,
} from './cel-scope.ts'
import { accessOf, isTyped, orElse } from './emit-access.ts'
import { emitConstant } from './emit-constant.ts'
import { emitOperation } from './emit-operation.ts'

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
  if (constant !== undefined && node.kind !== 'const' && node.kind !== 'root')
    return emitParameter(node, constant, scope)
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
  if (node.kind === 'coalesce')
    return orElse(accessOf(node.value, scope), emitNullable(node.fallback, scope))
  if (node.kind === 'const') return emitConstant(node.value)
  const { guards, value } = accessOf(node, scope)
  const untyped = isTyped(node) ? cel.call('dyn', value) : value
  return guards.length === 0 ? untyped : cel.conditional(cel.and(...guards), untyped, NULL)
}

/** A side of a choice whose other side may be null: no engine joins null with a type of its own. */
function emitUntyped(node: ExprNode, scope: CelScope): CelExpr {
  const value = emitNullable(node, scope)
  return (isTyped(node) || hasType(node, scope)) && !node.optional ? cel.call('dyn', value) : value
}

/** What CEL makes itself, of a type that it knows. */
const MADE: ReadonlySet<ExprKind> = new Set(['operation', 'text', 'size', 'list', 'map', 'keys'])

function hasType(node: ExprNode, scope: CelScope): boolean {
  if (node.kind === 'conditional')
    return hasType(node.then, scope) && hasType(node.otherwise, scope)
  const constant = constantOf(node, scope)
  return constant === undefined ? MADE.has(node.kind) : constant !== null
}

/** The test that a value is there. */
function emitPresent(node: ExprNode, scope: CelScope): CelExpr {
  const { guards, value, nullable } = accessOf(node, scope)
  return cel.and(...guards, ...(nullable ? [cel.binary('!=', value, NULL)] : []))
}

const EMIT: EmitTable = {
  const: (node) => emitConstant(node.value),
  root: (node) => cel.ident(node.root),
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
  coalesce: (node, scope) => {
    const { value, fallback } = node
    return orElse(accessOf(value, scope), emitExpr(fallback, scope))
  },
  present: (node, scope) => emitPresent(node.value, scope),
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
      emitExpr(node.then, scope),
      emitExpr(node.otherwise, scope),
    ),
  quantifier: (node, scope) =>
    emitQuantifier(node.quantifier, node.iteration, scope, (inner) => emitExpr(node.body, inner)),
  find: (node, scope) => accessOf(node, scope).value,
  filter: (node, scope) => {
    const inner = withItem(scope, node.item)
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
      emitExpr(node.body, withItem(scope, node.item)),
    ),
  flatMap: (node, scope) =>
    cel.method(
      cel.comprehension(
        emitClean(node.list, scope, celName(node.item)),
        'map',
        celName(node.item),
        emitClean(node.body, withItem(scope, node.item)),
      ),
      'flatten',
    ),
  list: (node, scope) => cel.list(node.elements.map((element) => emitExpr(element, scope))),
  concat: (node, scope) =>
    node.parts
      .map((part) => emitExpr(part, scope))
      .reduce((left, right) => cel.binary('+', left, right)),
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
    emitOperation(
      node.operator,
      node.operands.map((operand) =>
        operand.type.kind === 'list' ? emitClean(operand, scope) : emitExpr(operand, scope),
      ),
      scope,
    ),
  matches: (node, scope) =>
    cel.method(emitExpr(node.value, scope), 'matches', emitExpr(node.pattern, scope)),
  text: (node, scope) =>
    joinLiterals(node.parts.map((part) => emitExpr(part, scope))).reduce((left, right) =>
      cel.binary('+', left, right),
    ),
}

/** Neighbouring literals of a text as one. */
function joinLiterals(parts: readonly CelExpr[]): readonly CelExpr[] {
  const joined: CelExpr[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (isText(last) && isText(part))
      joined[joined.length - 1] = cel.literal(last.value + part.value)
    else joined.push(part)
  }
  return joined
}

type TextLiteral = Extract<CelExpr, { kind: 'literal' }> & { readonly value: string }

function isText(expr: CelExpr | undefined): expr is TextLiteral {
  return expr?.kind === 'literal' && typeof expr.value === 'string'
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

/** Comparing null with a value is false in CEL, so only the path to it needs tests. */
function emitEquals(node: ExprOf<'equals'>, scope: CelScope): CelExpr {
  const { left, right } = node
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

/** Walks an iteration with `all` or `exists`; null entries neither satisfy nor violate. */
export function emitQuantifier(
  quantifier: 'some' | 'every',
  iteration: Iteration,
  scope: CelScope,
  body: (inner: CelScope) => CelExpr,
): CelExpr {
  const macro = quantifier === 'some' ? 'exists' : 'all'
  const { source, item, scope: inner, guards } = walk(iteration, scope)
  const test = body(inner)
  const guarded =
    quantifier === 'some'
      ? guardedTest(guards, test, item)
      : isLiteralTest('!=', test, item)
        ? test
        : cel.or(...guards.map((guard) => cel.not(guard)), test)
  return cel.comprehension(source, macro, item, guarded)
}

/** A test that no null entry passes. */
export function guardedTest(guards: readonly CelExpr[], test: CelExpr, item: string): CelExpr {
  return isLiteralTest('==', test, item) ? test : cel.and(...guards, test)
}

/** Null equals no literal, so comparing an entry with one needs no guard. */
function isLiteralTest(operator: '==' | '!=', test: CelExpr, item: string): boolean {
  return (
    test.kind === 'binary' &&
    test.operator === operator &&
    test.left.kind === 'ident' &&
    test.left.name === item &&
    test.right.kind === 'literal'
  )
}

/** What an iteration walks in CEL: its list or map, the variable, and the tests for null entries. */
export function walk(
  iteration: Iteration,
  scope: CelScope,
): {
  readonly source: CelExpr
  readonly item: string
  readonly scope: CelScope
  readonly guards: readonly CelExpr[]
} {
  const source = emitExpr(iteration.source, scope)
  if (iteration.over === 'list') {
    const item = celName(iteration.item)
    return {
      source,
      item,
      scope: withItem(scope, iteration.item, constantOf(iteration.source, scope) !== undefined),
      guards: notNull(iteration.source, item, scope),
    }
  }
  const item = celName(iteration.key)
  const value = cel.index(source, cel.ident(item))
  const keyed = withItem(scope, iteration.key)
  const inner =
    iteration.value === undefined
      ? keyed
      : withLocal(keyed, iteration.value, { expr: value, clean: false })
  const constant = constantOf(iteration.source, scope)
  // A constant map is walked in the order in which it is written.
  if (typeof constant === 'object' && constant !== null)
    return {
      source: cel.list(Object.keys(constant).map((key) => cel.literal(key))),
      item,
      scope: inner,
      guards: [],
    }
  const guards = isTyped(iteration.source) ? [] : [cel.binary('!=', value, NULL)]
  return { source, item, scope: inner, guards }
}

function notNull(list: ExprNode, item: string, scope: CelScope): readonly CelExpr[] {
  return isClean(list, scope) ? [] : [cel.binary('!=', cel.ident(item), NULL)]
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
      return orElse(accessOf(node.value, scope), emitStored(node.fallback, scope))
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
  if (isTyped(node)) return cel.comprehension(map, 'filter', 'key', cel.literal(true))
  const key = freshItem(scope, 'key')
  const value = cel.index(map, cel.ident(key))
  return cel.comprehension(map, 'filter', key, cel.binary('!=', value, NULL))
}

/** True where a list cannot hold null: what is known when compiling, and what CEL made itself. */
function isClean(node: ExprNode, scope: CelScope): boolean {
  if (constantOf(node, scope) !== undefined || isTyped(node)) return true
  switch (node.kind) {
    case 'local':
      return scope.locals.get(node.name)?.clean === true
    case 'filter':
    case 'map':
    case 'flatMap':
    case 'keys':
    case 'list':
    case 'operation':
      return true
    case 'concat':
      return node.parts.every((part) => isClean(part, scope))
    default:
      return false
  }
}
