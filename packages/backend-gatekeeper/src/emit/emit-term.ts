import { type ExprKind, type ExprNode, type ExprOf, ZERO_VALUES } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'
import type { Emission, RegoScope } from './emission.ts'
import { emitConstant } from './emit-constant.ts'
import { emitEntryTest } from './emit-entry-test.ts'
import { emitConditional, emitDecision } from './emit-helper.ts'
import { emitOperation } from './emit-operation.ts'
import { emitReference, emitValueOr } from './emit-path.ts'
import { emitText } from './emit-text.ts'
import { emitOperand, walkList } from './emit-walk.ts'
import { isOfParameter, isParameter } from './is-parameter.ts'

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

/**
 * True where a term holds a variable other than the entry: OPA's checker has no type for the parameter
 * of a function in the head of a comprehension, and refuses what walks the list («match error»).
 */
function holdsOther(term: RegoTerm, item: RegoTerm): boolean {
  if (term.kind === 'array') return term.items.some((entry) => holdsOther(entry, item))
  return term.kind === 'var' && !(item.kind === 'var' && item.name === term.name)
}

/** A boolean as a term; most stand as conditions instead. */
const asTerm = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitConditional(
    node,
    () => emitConstant(true),
    () => emitConstant(false),
    [node],
    emission,
    scope,
  )

const reference = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitReference(node, emission, scope)

/** A value that may be absent is null then. */
const nullable = (node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm =>
  emitValueOr(node, rego.scalar(null), emission, scope)

const TERMS: TermTable = {
  const: (node) => emitConstant(node.value),
  root: (node, emission, scope) => (node.optional ? nullable : reference)(node, emission, scope),
  request: (node, emission, scope) =>
    node.field === 'operation'
      ? reference(node, emission, scope)
      : emitValueOr(node, emitConstant(ZERO_VALUES[node.type.kind]), emission, scope),
  local: reference,
  member: (node, emission, scope) => {
    if (node.known || isParameter(node) || isOfParameter(node, scope))
      return reference(node, emission, scope)
    if (node.optional) return nullable(node, emission, scope)
    return emitValueOr(node, emitConstant(ZERO_VALUES[node.type.kind]), emission, scope)
  },
  lookup: (node, emission, scope) =>
    node.known ? reference(node, emission, scope) : nullable(node, emission, scope),
  coalesce: (node, emission, scope) => {
    const { value, fallback } = node
    if (value.kind === 'const' && value.value === null) return emission.term(fallback, scope)
    // `(a ?? b) ?? c` is `a ?? (b ?? c)`, and a choice falls back on either side.
    if (value.kind === 'coalesce')
      return emission.term(
        { ...node, value: value.value, fallback: { ...node, value: value.fallback } },
        scope,
      )
    if (value.kind === 'conditional') {
      const orFallback = (side: ExprNode): ExprNode =>
        side.optional ? { ...node, value: side } : side
      return emission.term(
        { ...value, then: orFallback(value.then), otherwise: orFallback(value.otherwise) },
        scope,
      )
    }
    return emitValueOr(value, emission.term(fallback, scope), emission, scope)
  },
  present: asTerm,
  isType: asTerm,
  not: asTerm,
  logical: asTerm,
  equals: asTerm,
  compare: asTerm,
  conditional: (node, emission, scope) => emitDecision('choice', node, emission, scope),
  quantifier: asTerm,
  find: (node, emission, scope) => (node.optional ? nullable : reference)(node, emission, scope),
  filter: (node, emission, scope) => {
    const walk = walkList(node.list, node.item, emission, scope)
    const test = emitEntryTest(node.body, emission, walk.scope, false)
    return rego.comprehension('array', walk.item, [...walk.literals, ...test])
  },
  map: (node, emission, scope) => {
    const walk = walkList(node.list, node.item, emission, scope)
    const body = emission.term(node.body, walk.scope)
    if (!holdsOther(body, walk.item)) return rego.comprehension('array', body, walk.literals)
    const value = emission.names.fresh('value')
    const literals = [...walk.literals, rego.assign(value, body)]
    return rego.comprehension('array', rego.variable(value), literals)
  },
  flatMap: (node, emission, scope) => {
    const outer = walkList(node.list, node.item, emission, scope)
    const inner = walkList(node.body, `${node.item}Entry`, emission, outer.scope)
    return rego.comprehension('array', inner.item, [...outer.literals, ...inner.literals])
  },
  list: (node, emission, scope) =>
    rego.array(node.elements.map((element) => emission.term(element, scope))),
  concat: (node, emission, scope) =>
    node.parts
      .map((part): RegoTerm => {
        const walk = walkList(part, emission.names.fresh('entry'), emission, scope)
        return rego.comprehension('array', walk.item, walk.literals)
      })
      .reduce((left, right) => rego.call('array.concat', left, right)),
  size: (node, emission, scope) => {
    const { operand } = node
    if (operand.kind === 'keys') return rego.call('count', emission.term(operand, scope))
    const walk = walkList(operand, emission.names.fresh('entry'), emission, scope)
    return rego.call('count', rego.comprehension('array', walk.item, walk.literals))
  },
  keys: (node, emission, scope) => {
    const walk = walkList(node, emission.names.fresh('key'), emission, scope)
    return rego.comprehension('array', walk.item, walk.literals)
  },
  includes: asTerm,
  operation: (node, emission, scope) =>
    node.type.kind === 'bool'
      ? asTerm(node, emission, scope)
      : emitOperation(
          node.operator,
          node.operands.map((operand) => emitOperand(operand, emission, scope)),
          emission,
        ),
  matches: asTerm,
  text: (node, emission, scope) => emitText(node.parts, emission, scope),
}
