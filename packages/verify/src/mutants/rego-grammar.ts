import {
  isRegoField,
  printRegoNode,
  type RegoLiteral,
  type RegoNode,
  type RegoNodeKind,
  rego,
  regoChildren,
  withRegoChildren,
} from '@gatewright/lang'
import { alterValue } from './alter-value.ts'
import { OPPOSITE_COMPARISON } from './opposite-comparison.ts'
import type { Grammar, MutationKind, Variant } from './variants.ts'

type RegoOf<K extends RegoNodeKind> = Extract<RegoNode, { kind: K }>
type RegoVariants = readonly Variant<RegoNode>[]
type ChangeTable = {
  readonly [K in RegoNodeKind]: (node: RegoOf<K>, parent: RegoNode | undefined) => RegoVariants
}

const CHANGES: ChangeTable = {
  // The name of a member is no literal of the policy.
  string: (node, parent) =>
    parent?.kind === 'ref' && isRegoField(node.value) ? [] : altered(node),
  pattern: altered,
  scalar: altered,
  array: (node) => withoutItem(node),
  set: (node) => withoutItem(node),
  object: (node) =>
    node.entries.map(([key], index) =>
      dropped(key, { ...node, entries: node.entries.toSpliced(index, 1) }),
    ),
  var: () => [],
  ref: () => [],
  arithmetic: ({ left, right }) => [dropped(left, right), dropped(right, left)],
  call: () => [],
  comprehension: (node) =>
    innerChanges(node.body).map((change) => ({ ...change, node: { ...node, body: change.node } })),
  term: (node, parent) => negated(node, parent),
  compare: (node) => [
    changed('flip', node, { ...node, operator: OPPOSITE_COMPARISON[node.operator] }),
  ],
  in: (node, parent) => negated(node, parent),
  not: (node) => [changed('negate', node, node.condition)],
  assign: () => [],
  some: () => [],
  every: (node) =>
    innerChanges(node.body).map((change) => ({ ...change, node: { ...node, body: change.node } })),
}

function altered(node: RegoOf<'string' | 'pattern' | 'scalar'>): RegoVariants {
  const value = alterValue(node.value)
  return value === undefined ? [] : [changed('alter', node, { ...node, value } as RegoNode)]
}

function negated(node: RegoOf<'term' | 'in'>, parent: RegoNode | undefined): RegoVariants {
  // Below a `not`, leaving that out says the same.
  return parent?.kind === 'not' ? [] : [changed('negate', node, rego.not(node))]
}

function withoutItem(node: RegoOf<'array' | 'set'>): RegoVariants {
  return node.items.map((item, index) =>
    dropped(item, { ...node, items: node.items.toSpliced(index, 1) }),
  )
}

/**
 * A body without each of its conditions, and with an `every` as a `some`. What binds a variable stays,
 * or the rest would not compile.
 */
export function bodyChanges(
  body: readonly RegoLiteral[],
): readonly Variant<readonly RegoLiteral[]>[] {
  return body.flatMap((literal, index): readonly Variant<readonly RegoLiteral[]>[] => {
    if (literal.kind === 'assign' || literal.kind === 'some') return []
    const before = shown(literal)
    const drop = {
      what: 'drop a condition',
      before,
      after: '',
      node: body.toSpliced(index, 1),
    } as const
    if (literal.kind !== 'every') return [drop]
    const walk = [rego.some(literal.value, literal.collection, literal.key), ...literal.body]
    const after = walk.map(shown).join('; ')
    const node = body.toSpliced(index, 1, ...walk)
    return [drop, { what: 'swap all and exists', before, after, node }]
  })
}

/** A body inside a rule cannot be empty. */
function innerChanges(body: readonly RegoLiteral[]): readonly Variant<readonly RegoLiteral[]>[] {
  return bodyChanges(body).filter(({ node }) => node.length > 0)
}

function changed(what: MutationKind, before: RegoNode, after: RegoNode): Variant<RegoNode> {
  return { what, before: shown(before), after: shown(after), node: after }
}

function dropped(part: RegoNode, node: RegoNode): Variant<RegoNode> {
  return { what: 'drop a part', before: shown(part), after: '', node }
}

/** On one line. */
function shown(node: RegoNode): string {
  return printRegoNode(node).replace(/\s*\n\s*/g, ' ')
}

/** What may change in the terms and literals of Rego. */
export const REGO_GRAMMAR: Grammar<RegoNode> = {
  children: regoChildren,
  withChildren: withRegoChildren,
  changes: (node, parent) =>
    (CHANGES[node.kind] as (node: RegoNode, parent: RegoNode | undefined) => RegoVariants)(
      node,
      parent,
    ),
}
