import type { MatchNode, Operation } from '@gatewright/ir'
import {
  type RegoCondition,
  type RegoLiteral,
  type RegoRule,
  type RegoTerm,
  rego,
} from '@gatewright/lang'
import type { Emission } from './emission.ts'
import { versionGuard } from './version-guard.ts'

const OPERATIONS: readonly Operation[] = ['CONNECT', 'CREATE', 'DELETE', 'UPDATE']

const review = (...path: readonly string[]) =>
  rego.ref(rego.variable('input'), rego.string('review'), ...path.map(rego.string))

/** The rules that say which requests are judged: what a Constraint's match cannot. */
export function emitGuards(match: MatchNode, emission: Emission): readonly RegoRule[] {
  emission.usesValueOr = true
  const judgesUpdate = match.operations.includes('UPDATE')
  const judged: RegoRule = {
    name: 'judged',
    head: { kind: 'value' },
    body: [
      ...operationGuard(match.operations),
      versionGuard(match),
      subresourceGuard(match),
      ...resourceGuard(match),
      ...(judgesUpdate ? [rego.not(rego.term(rego.variable('finalizing')))] : []),
    ],
    comments: ['Audits and gator test name no operation: what they show counts as created.'],
  }
  return judgesUpdate ? [judged, FINALIZING] : [judged]
}

function operationGuard(operations: readonly Operation[]): readonly RegoLiteral[] {
  const others = OPERATIONS.filter((operation) => !operations.includes(operation))
  if (others.length === 0) return []
  if (!operations.includes('CREATE')) return [isOneOf(review('operation'), operations)]
  return [rego.not(isOneOf(review('operation'), others))]
}

function subresourceGuard(match: MatchNode): RegoLiteral {
  const names = [...new Set(match.kinds.flatMap(({ subresources }) => subresources))].sort()
  const subresource = rego.call('value_or', review(), rego.string('subResource'), rego.string(''))
  return isOneOf(subresource, names)
}

function isOneOf(value: RegoTerm, texts: readonly string[]): RegoCondition {
  const [only] = texts
  return texts.length === 1 && only !== undefined
    ? rego.compare('==', value, rego.string(only))
    : rego.in(value, rego.set(texts.map(rego.string)))
}

/** The kind of what some subresources carry, such as a Scale, does not say whose it is. */
function resourceGuard(match: MatchNode): readonly RegoLiteral[] {
  if (match.kinds.every(({ carries }) => carries === undefined)) return []
  const names = match.kinds.map(({ group, resource }) => [group, resource].join('/'))
  const parts = rego.array([review('resource', 'group'), review('resource', 'resource')])
  const name = rego.call('concat', rego.string('/'), parts)
  return [isOneOf(name, [...new Set(names)].sort())]
}

const PARTS = rego.variable('parts')

const FINALIZING: RegoRule = {
  name: 'finalizing',
  head: { kind: 'value' },
  body: [
    rego.compare('==', review('operation'), rego.string('UPDATE')),
    rego.compare('!=', review('object', 'metadata', 'deletionTimestamp'), rego.scalar(null)),
    rego.assign('parts', rego.array([rego.string('metadata'), rego.string('status')])),
    rego.compare(
      '==',
      rego.call('object.remove', review('object'), PARTS),
      rego.call('object.remove', review('oldObject'), PARTS),
    ),
  ],
  comments: [
    'An object being deleted whose metadata or status alone changes, so that finalizers can go.',
  ],
}

/** The object that a request leaves behind: Gatekeeper shows the old one where it leaves none. */
export const NEW_OBJECT: readonly RegoRule[] = [
  {
    name: 'new_object',
    isDefault: true,
    head: { kind: 'value', value: rego.scalar(null) },
    body: [],
    comments: ['What the request leaves behind; for a deletion Gatekeeper shows what it removes.'],
  },
  {
    name: 'new_object',
    head: { kind: 'value', value: review('object') },
    body: [rego.not(rego.compare('==', review('operation'), rego.string('DELETE')))],
    comments: [],
  },
]

/** The operation; audits and gator test name none. */
export const OPERATION: readonly RegoRule[] = [
  {
    name: 'operation',
    isDefault: true,
    head: { kind: 'value', value: rego.string('CREATE') },
    body: [],
    comments: [],
  },
  {
    name: 'operation',
    head: { kind: 'value', value: review('operation') },
    body: [rego.compare('!=', review('operation'), rego.string(''))],
    comments: [],
  },
]

/** The one safe read: `object.get` gives null for a key that is there and null. */
export const VALUE_OR: RegoRule = {
  name: 'value_or',
  head: {
    kind: 'function',
    args: ['collection', 'path', 'fallback'],
    value: rego.variable('found'),
  },
  body: [
    rego.assign(
      'found',
      rego.call(
        'object.get',
        rego.variable('collection'),
        rego.variable('path'),
        rego.scalar(null),
      ),
    ),
    rego.compare('!=', rego.variable('found'), rego.scalar(null)),
  ],
  otherwise: [{ value: rego.variable('fallback'), body: [] }],
  comments: ['The value at a key or path, or the fallback where it is missing or null.'],
}
