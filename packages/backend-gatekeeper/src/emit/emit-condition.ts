import {
  type ExprKind,
  type ExprNode,
  type ExprOf,
  type Iteration,
  ZERO_VALUES,
} from '@gatewright/ir'
import {
  type RegoComparison,
  type RegoCondition,
  type RegoLiteral,
  type RegoTerm,
  rego,
} from '@gatewright/lang'
import { affixMatchOf } from './affix-match.ts'
import type { Emission, RegoScope } from './emission.ts'
import { emitAlternatives } from './emit-helper.ts'
import { emitOperation } from './emit-operation.ts'
import { emitReference, emitValueOr, pathOf } from './emit-path.ts'
import { emitOperand, isClean, walkIteration } from './emit-walk.ts'
import { isOfParameter, isParameter } from './is-parameter.ts'

type Body = readonly RegoLiteral[]
type Emit<N> = (node: N, emission: Emission, scope: RegoScope) => Body
type ConditionTable = { readonly [Kind in ExprKind]: Emit<ExprOf<Kind>> }

const NULL = rego.scalar(null)
const TRUE = rego.scalar(true)

/** Literals that all hold exactly where a boolean is true. */
export function emitCondition(node: ExprNode, emission: Emission, scope: RegoScope): Body {
  return (HOLDS[node.kind] as Emit<ExprNode>)(node, emission, scope)
}

/** Literals that all hold exactly where a boolean is false. */
export function emitNegation(node: ExprNode, emission: Emission, scope: RegoScope): Body {
  return (FAILS[node.kind] as Emit<ExprNode>)(node, emission, scope)
}

/** A boolean that is a value; an absent one is not true. */
const isTrue: Emit<ExprNode> = (node, emission, scope) => [
  rego.compare('==', emitReference(node, emission, scope), TRUE),
]

const isNotTrue: Emit<ExprNode> = (node, emission, scope) => [
  rego.not(rego.compare('==', emitReference(node, emission, scope), TRUE)),
]

const impossible: Emit<ExprNode> = (node) => {
  throw new Error(`a ${node.kind} is not a condition`)
}

const OPPOSITE: { readonly [O in RegoComparison]: RegoComparison } = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

const TYPE_TESTS: { readonly [T in ExprOf<'isType'>['test']]: string } = {
  bool: 'is_boolean',
  int: 'is_number',
  string: 'is_string',
  list: 'is_array',
}

const HOLDS: ConditionTable = {
  const: (node) => (node.value === true ? [] : [rego.term(rego.scalar(false))]),
  root: impossible,
  request: isTrue,
  local: isTrue,
  member: isTrue,
  lookup: isTrue,
  coalesce: (node, emission, scope) => [rego.compare('==', emission.term(node, scope), TRUE)],
  present: (node, emission, scope) => [
    rego.compare('!=', emitReference(node.value, emission, scope), NULL),
  ],
  isType: ({ test, value }, emission, scope) => [
    rego.term(rego.call(TYPE_TESTS[test], emitReference(value, emission, scope))),
  ],
  not: (node, emission, scope) => emission.negation(node.operand, scope),
  logical: (node, emission, scope) =>
    node.operator === 'and'
      ? node.operands.flatMap((operand) => emission.condition(operand, scope))
      : emitOr(node, node.operands, emitCondition, emission, scope),
  equals: (node, emission, scope) => [equality(node, emission, scope)],
  compare: (node, emission, scope) => [
    ordered(node.operator, emission.term(node.left, scope), emission.term(node.right, scope)),
  ],
  conditional: (node, emission, scope) => emitChoice(node, emitCondition, emission, scope),
  quantifier: (node, emission, scope) =>
    node.quantifier === 'some'
      ? (affixMatch(node, emission, scope) ??
        emitSome(node.iteration, node.body, emitCondition, emission, scope))
      : emitEvery(node, node.iteration, node.body, emitCondition, emitNegation, emission, scope),
  find: isTrue,
  filter: impossible,
  map: impossible,
  flatMap: impossible,
  list: impossible,
  concat: impossible,
  size: impossible,
  keys: impossible,
  includes: (node, emission, scope) => [membership(node, false, emission, scope)],
  operation: (node, emission, scope) => [rego.term(callTerm(node, emission, scope))],
  matches: (node, emission, scope) => [rego.term(matchTerm(node, emission, scope))],
  text: impossible,
}

/** What is null, and never undefined, where it is absent. */
const TOTAL: ReadonlySet<ExprKind> = new Set(['local', 'coalesce', 'conditional'])

const FAILS: ConditionTable = {
  const: (node) => (node.value === true ? [rego.term(rego.scalar(false))] : []),
  root: impossible,
  request: isNotTrue,
  local: isNotTrue,
  member: isNotTrue,
  lookup: isNotTrue,
  coalesce: (node, emission, scope) => [rego.compare('!=', emission.term(node, scope), TRUE)],
  present: (node, emission, scope) => {
    const { root, steps } = pathOf(node.value, emission, scope)
    if (steps.length === 0 && TOTAL.has(node.value.kind)) return [rego.compare('==', root, NULL)]
    if (steps.length === 0) return [rego.not(rego.compare('!=', root, NULL))]
    return [rego.compare('==', emitValueOr(node.value, NULL, emission, scope), NULL)]
  },
  // Below `not`, what is undefined would make all of it undefined.
  isType: ({ test, value }, emission, scope) => [
    rego.not(rego.term(rego.call(TYPE_TESTS[test], emission.term(value, scope)))),
  ],
  not: (node, emission, scope) => emission.condition(node.operand, scope),
  logical: (node, emission, scope) =>
    node.operator === 'or'
      ? node.operands.flatMap((operand) => emission.negation(operand, scope))
      : emitOr(node, node.operands, emitNegation, emission, scope),
  equals: (node, emission, scope) => {
    const condition = equality(node, emission, scope)
    // Where both may be absent, both are read with null as their fallback.
    const isTotal =
      node.left.optional === node.right.optional &&
      !isFactTest(node) &&
      !isReadWhereStored(node.left, node.right, scope) &&
      !isReadWhereStored(node.right, node.left, scope)
    if (isTotal && condition.kind === 'compare') return [{ ...condition, operator: '!=' }]
    return [rego.not(condition)]
  },
  compare: (node, emission, scope) => [
    ordered(
      OPPOSITE[node.operator],
      emission.term(node.left, scope),
      emission.term(node.right, scope),
    ),
  ],
  conditional: (node, emission, scope) => emitChoice(node, emitNegation, emission, scope),
  quantifier: (node, emission, scope) =>
    node.quantifier === 'every'
      ? emitSome(node.iteration, node.body, emitNegation, emission, scope)
      : (affixMatch(node, emission, scope)?.map((literal) => rego.not(literal as RegoCondition)) ??
        emitEvery(node, node.iteration, node.body, emitNegation, emitCondition, emission, scope)),
  find: isNotTrue,
  filter: impossible,
  map: impossible,
  flatMap: impossible,
  list: impossible,
  concat: impossible,
  size: impossible,
  keys: impossible,
  includes: (node, emission, scope) => [rego.not(membership(node, true, emission, scope))],
  operation: (node, emission, scope) => [rego.not(rego.term(callTerm(node, emission, scope)))],
  matches: (node, emission, scope) => [rego.not(rego.term(matchTerm(node, emission, scope)))],
  text: impossible,
}

const MIRRORED: { readonly [O in RegoComparison]: RegoComparison } = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** At the start of a line a negative number would be taken off what the line before ends in. */
function ordered(operator: RegoComparison, left: RegoTerm, right: RegoTerm): RegoCondition {
  return left.kind === 'scalar'
    ? rego.compare(MIRRORED[operator], right, left)
    : rego.compare(operator, left, right)
}

/** A fact of the request that is missing equals no text but the empty one. */
function isFactTest({ left, right }: ExprOf<'equals'>): boolean {
  if (left.kind !== 'request' || left.field === 'operation') return false
  return right.kind === 'const' && right.value !== ''
}

/** A required member that is missing reads as a zero value, which no other constant equals. */
function isReadWhereStored(node: ExprNode, other: ExprNode, scope: RegoScope): boolean {
  if (node.kind !== 'member' || node.optional || node.known) return false
  if (isParameter(node) || isOfParameter(node, scope)) return false
  return other.kind === 'const' && other.value !== ZERO_VALUES[node.type.kind]
}

/** An absent side makes the comparison undefined, which is as good as false. */
function equality(node: ExprOf<'equals'>, emission: Emission, scope: RegoScope): RegoCondition {
  const { left, right } = node
  if (isFactTest(node))
    return rego.compare('==', emitReference(left, emission, scope), emission.term(right, scope))
  const side = (expr: ExprNode, other: ExprNode): RegoTerm =>
    (expr.optional && !other.optional) || isReadWhereStored(expr, other, scope)
      ? emitReference({ ...expr, optional: true }, emission, scope)
      : emission.term(expr, scope)
  return rego.compare('==', side(left, right), side(right, left))
}

/** Lists that a reference can name: where one is undefined, nothing is in it. */
const NAMED: ReadonlySet<ExprKind> = new Set(['member', 'lookup', 'local', 'request'])

/** `not x in list` is undefined, not true, where the list is: there it must be total. */
function membership(
  node: ExprOf<'includes'>,
  isNegated: boolean,
  emission: Emission,
  scope: RegoScope,
): RegoCondition {
  const list =
    !isNegated && NAMED.has(node.list.kind)
      ? emitReference(node.list, emission, scope)
      : emission.term(node.list, scope)
  const item = emission.term(node.item, scope)
  const isNegative = item.kind === 'scalar' && Number(item.value) < 0
  return rego.in(isNegative ? rego.call('to_number', rego.string(String(item.value))) : item, list)
}

function callTerm(node: ExprOf<'operation'>, emission: Emission, scope: RegoScope): RegoTerm {
  const operands = node.operands.map((operand) => emitOperand(operand, emission, scope))
  return emitOperation(node.operator, operands, emission)
}

function matchTerm(node: ExprOf<'matches'>, emission: Emission, scope: RegoScope): RegoTerm {
  const { pattern } = node
  const regex =
    pattern.kind === 'const' ? rego.pattern(String(pattern.value)) : emission.term(pattern, scope)
  return rego.call('regex.match', regex, emission.term(node.value, scope))
}

/** Some of the texts of a parameter at the start or the end of a text: Rego has a function for it. */
function affixMatch(
  node: ExprOf<'quantifier'>,
  emission: Emission,
  scope: RegoScope,
): readonly [RegoCondition] | undefined {
  const match = affixMatchOf(node)
  if (match === undefined) return undefined
  const texts = emitReference(match.affixes, emission, scope)
  return [rego.term(rego.call(match.function, emission.term(match.text, scope), texts))]
}

type EmitBody = (node: ExprNode, emission: Emission, scope: RegoScope) => Body

/** One of several: membership in a set where they compare one value, else a helper. */
function emitOr(
  node: ExprNode,
  operands: readonly ExprNode[],
  emit: EmitBody,
  emission: Emission,
  scope: RegoScope,
): Body {
  const helper = emitAlternatives(
    (inner) => operands.map((operand) => emit(operand, emission, inner)),
    node,
    emission,
    scope,
  )
  return [rego.term(helper)]
}

function emitChoice(
  node: ExprOf<'conditional'>,
  emit: EmitBody,
  emission: Emission,
  scope: RegoScope,
): Body {
  const helper = emitAlternatives(
    (inner) => [
      [...emission.condition(node.test, inner), ...emit(node.then, emission, inner)],
      [...emission.negation(node.test, inner), ...emit(node.otherwise, emission, inner)],
    ],
    node,
    emission,
    scope,
  )
  return [rego.term(helper)]
}

function emitSome(
  iteration: Iteration,
  body: ExprNode,
  emit: EmitBody,
  emission: Emission,
  scope: RegoScope,
): Body {
  const walk = walkIteration(iteration, emission, scope)
  return [...walk.literals, ...emit(body, emission, walk.scope)]
}

/** `every` needs a list that is defined and holds no null; else no entry may fail. */
function emitEvery(
  node: ExprNode,
  iteration: Iteration,
  body: ExprNode,
  emit: EmitBody,
  emitOpposite: EmitBody,
  emission: Emission,
  scope: RegoScope,
): Body {
  if (iteration.over === 'list' && isClean(iteration.source, scope) && isPlain(iteration.source)) {
    const walk = walkIteration(iteration, emission, scope)
    const [some] = walk.literals
    const test = emit(body, emission, walk.scope)
    if (test.length === 0) return []
    if (some?.kind === 'some' && walk.literals.length === 1)
      return [rego.every(some.value, some.collection, test)]
  }
  const helper = emitAlternatives(
    (inner) => [emitSome(iteration, body, emitOpposite, emission, inner)],
    node,
    emission,
    scope,
  )
  return [rego.not(rego.term(helper))]
}

function isPlain(source: ExprNode): boolean {
  return source.kind !== 'filter' && source.kind !== 'map' && source.kind !== 'keys'
}
