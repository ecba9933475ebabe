import { type ExprKind, type ExprNode, type ExprOf, ZERO_VALUES } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'
import type { Emission, RegoScope } from './emission.ts'
import { emitCondition } from './emit-condition.ts'
import { emitConstant } from './emit-constant.ts'
import { emitConditional } from './emit-helper.ts'
import { emitOperation } from './emit-operation.ts'
import { emitReference, emitValueOr } from './emit-path.ts'
import { emitText } from './emit-text.ts'
import { walkList } from './emit-walk.ts'

type TermTable = {
  readonly [Kind in ExprKind]: (
    node: ExprOf<Kind>,
    emission: Emission,
    scope: RegoScope,
  ) => RegoTerm
}

/** Emits an expression that is never absent as a term that is never undefined. */
export function emitTerm(node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm {
  const emit = TERMS[node.kind] as (
    node: ExprNode,
    emission: Emission,
    scope: RegoScope,
  ) => RegoTerm
  return emit(node, emission, scope)
}

/** A boolean as a term; most stand as conditions instead. */
const asTerm = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitConditional(node, emitConstant(true), emitConstant(false), [node], emission, scope)

const reference = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitReference(node, emission, scope)

/** A value that may be absent is null then. */
const nullable = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitValueOr(node, rego.scalar(null), emission, scope)

const TERMS: TermTable = {
  const: (node) => emitConstant(node.value),
  root: reference,
  local: reference,
  member: (node, emission, scope) => {
    if (node.known || isParameter(node)) return reference(node, emission, scope)
    if (node.optional) return nullable(node, emission, scope)
    return emitValueOr(node, emitConstant(ZERO_VALUES[node.type.kind]), emission, scope)
  },
  lookup: (node, emission, scope) =>
    node.known ? reference(node, emission, scope) : nullable(node, emission, scope),
  coalesce: (node, emission, scope) => {
    const fallback = emitTerm(node.fallback, emission, scope)
    return emitValueOr(node.value, fallback, emission, scope)
  },
  present: asTerm,
  not: asTerm,
  logical: asTerm,
  equals: asTerm,
  compare: asTerm,
  conditional: (node, emission, scope) =>
    emitConditional(
      node.test,
      emitTerm(node.then, emission, scope),
      emitTerm(node.otherwise, emission, scope),
      [node],
      emission,
      scope,
    ),
  quantifier: asTerm,
  filter: (node, emission, scope) => {
    const walk = walkList(node.list, node.item, emission, scope)
    const test = emitCondition(node.body, emission, walk.scope)
    return rego.comprehension('array', walk.item, [...walk.literals, ...test])
  },
  map: (node, emission, scope) => {
    const walk = walkList(node.list, node.item, emission, scope)
    const body = emitTerm(node.body, emission, walk.scope)
    return rego.comprehension('array', body, walk.literals)
  },
  flatMap: (node, emission, scope) => {
    const outer = walkList(node.list, node.item, emission, scope)
    const inner = walkList(node.body, `${node.item}Entry`, emission, outer.scope)
    return rego.comprehension('array', inner.item, [...outer.literals, ...inner.literals])
  },
  list: (node, emission, scope) =>
    rego.array(node.elements.map((element) => emitTerm(element, emission, scope))),
  concat: (node, emission, scope) =>
    node.parts
      .map((part) => emitTerm(part, emission, scope))
      .reduce((left, right) => rego.call('array.concat', left, right)),
  size: (node, emission, scope) => {
    const { operand } = node
    if (operand.kind === 'keys') return rego.call('count', emitTerm(operand, emission, scope))
    const walk = walkList(operand, 'entry', emission, scope)
    return rego.call('count', rego.comprehension('array', walk.item, walk.literals))
  },
  keys: (node, emission, scope) => {
    const map = emitReference(node.map, emission, scope)
    return rego.comprehension('array', rego.variable('key'), [
      rego.some('entry', map, 'key'),
      rego.compare('!=', rego.variable('entry'), rego.scalar(null)),
    ])
  },
  includes: asTerm,
  operation: (node, emission, scope) =>
    node.type.kind === 'bool'
      ? asTerm(node, emission, scope)
      : emitOperation(
          node.operator,
          node.operands.map((operand) => emitTerm(operand, emission, scope)),
        ),
  matches: asTerm,
  text: (node, emission, scope) => emitText(node.parts, emission, scope),
}

/** Parameters are materialised in full, so reading one never misses. */
export function isParameter(node: ExprNode): boolean {
  if (node.kind === 'root') return node.root === 'params'
  return (
    (node.kind === 'member' || node.kind === 'lookup') && !node.optional && isParameter(node.base)
  )
}
