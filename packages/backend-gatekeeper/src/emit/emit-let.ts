import { type Block, BOOL, type ExprNode, isJsonObject, type LetNode } from '@gatewright/ir'
import { type RegoRule, rego } from '@gatewright/lang'
import { bind, type Emission, originComment, type RegoScope } from './emission.ts'
import { emitDecision } from './emit-helper.ts'
import { emitReference } from './emit-path.ts'
import { emitSetRule, isClean } from './emit-walk.ts'
import { isOnlyWalked } from './is-only-walked.ts'
import { isUsedWhole } from './is-used-whole.ts'

/**
 * Makes a constant of the whole check a rule of the module.
 *
 * @param rest - the statements that can use it
 */
export function emitLetRule(
  statement: LetNode,
  rest: Block,
  emission: Emission,
  scope: RegoScope,
): RegoScope {
  const { name, value } = statement
  const comments = originComment(statement)
  if (value.kind === 'concat' && isOnlyWalked(name, rest)) {
    const term = emitSetRule(value, name, emission, scope)
    if (term !== undefined) return bind(scope, name, { term, isRule: true, clean: true })
  }
  if (value.kind === 'conditional' && value.type.kind !== 'object') {
    const term = emitDecision(name, value, emission, scope)
    return bind(scope, name, { term, isRule: true, clean: isClean(value, scope) })
  }
  const rule = emission.names.rule(name)
  emission.helpers.push(
    ...(objectRules(rule, value, isUsedWhole(name, rest), emission, scope, comments) ?? [
      {
        name: rule,
        head: { kind: 'value', value: emission.term(value, scope) },
        body: [],
        comments,
      },
    ]),
  )
  const clean = isClean(value, scope)
  return bind(scope, name, { term: rego.variable(rule), isRule: true, clean })
}

/**
 * An object that may be missing, at a place that depends on tests: a default and one rule for each
 * place. Members of a null object are as absent as those of an empty one; an object that is used whole is not null.
 */
function objectRules(
  rule: string,
  value: ExprNode,
  isWhole: boolean,
  emission: Emission,
  scope: RegoScope,
  comments: readonly string[],
): readonly RegoRule[] | undefined {
  if (value.type.kind !== 'object' && value.type.kind !== 'map') return undefined
  const places = placesOf(value, [])
  if (places === undefined || value.type.kind === 'map') return undefined
  return [
    {
      name: rule,
      isDefault: true,
      head: { kind: 'value', value: rego.object([]) },
      body: [],
      comments,
    },
    ...places.map(({ place, tests }) => ({
      name: rule,
      head: { kind: 'value' as const, value: emitReference(place, emission, scope) },
      body: [...tests, ...(isWhole ? [{ test: isThere(place), holds: true }] : [])].flatMap(
        ({ test, holds }) => (holds ? emission.condition : emission.negation)(test, scope),
      ),
    })),
  ]
}

function isThere(value: ExprNode): ExprNode {
  return { kind: 'present', value, type: BOOL, optional: false, origin: value.origin }
}

interface Test {
  readonly test: ExprNode
  readonly holds: boolean
}

/** The places of `t ? a ?? {} : b ?? {}` with their tests; undefined for any other shape. */
function placesOf(
  node: ExprNode,
  tests: readonly Test[],
): readonly { readonly place: ExprNode; readonly tests: readonly Test[] }[] | undefined {
  if (node.kind === 'conditional') {
    const then = placesOf(node.then, [...tests, { test: node.test, holds: true }])
    const otherwise = placesOf(node.otherwise, [...tests, { test: node.test, holds: false }])
    return then === undefined || otherwise === undefined ? undefined : [...then, ...otherwise]
  }
  if (node.kind !== 'coalesce' || node.fallback.kind !== 'const') return undefined
  if (!isJsonObject(node.fallback.value) || Object.keys(node.fallback.value).length > 0)
    return undefined
  return [{ place: node.value, tests }]
}
