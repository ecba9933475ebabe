import type { ManifestObject } from '@gatewright/dsl'
import type { CompiledSuite } from '@gatewright/frontend'
import type { MatchedKind } from '@gatewright/ir'
import { caseObject, matchedKind } from '../case-object.ts'
import { mutateObject, type Pool } from '../fuzz/mutate-object.ts'
import type { Random } from '../fuzz/random.ts'
import { hollowObject } from './hollow-object.ts'
import type { MutantRequest } from './mutant-request.ts'
import { retargetObject } from './retarget-object.ts'
import { textsOf } from './texts-of.ts'

/** Of a hundred objects: those that become one of another kind, and those that also keep what they were. */
const OTHER_KIND = 50
const MIXED = 20
/** Of a hundred objects: those that change in places, and those that lose or empty a member. */
const CHANGED = 60
const HOLLOW = 50
/** Of a hundred texts: those that become one of the parameters, or what begins like it. */
const KNOWN_TEXT = 8

/** The cases of a guardrail and what a generator needs beside them. */
export interface RequestSource {
  readonly suite: CompiledSuite
  /** Values of the cases of all guardrails. */
  readonly pool: Pool
  readonly random: Random
}

/** An object of a matched kind as it is created: what a case can say. */
export function generateObject(source: RequestSource): MutantRequest | undefined {
  const { suite, random } = source
  const { policy, cases } = suite
  const from = random.pick(cases).object
  const moved = random.chance(OTHER_KIND) ? moveObject(from, source) : from
  const object = caseObject(policy, changeObject(moved, source))
  const kind = matchedKind(policy, object)
  return kind === undefined ? undefined : { operation: 'CREATE', kind, object }
}

function moveObject(object: ManifestObject, { suite, random }: RequestSource): ManifestObject {
  const moved = retargetObject(object, random.pick(suite.policy.match.kinds))
  return random.chance(MIXED)
    ? { ...moved, spec: { ...asMembers(object.spec), ...asMembers(moved.spec) } }
    : moved
}

function asMembers(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function changeObject(
  object: ManifestObject,
  { suite, pool, random }: RequestSource,
): ManifestObject {
  const changed = random.chance(CHANGED) ? mutateObject(object, pool, random) : object
  const texts = textsOf(suite.params)
  const { apiVersion, kind } = changed
  const spoken: ManifestObject =
    texts.length === 0
      ? changed
      : { ...(withTexts(changed, texts, random) as ManifestObject), apiVersion, kind }
  return random.chance(HOLLOW) ? hollowObject(spoken, random) : spoken
}

function withTexts(value: unknown, texts: readonly string[], random: Random): unknown {
  if (typeof value === 'string')
    return random.chance(KNOWN_TEXT) ? random.pick(texts) + random.pick(['', 'x']) : value
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, texts, random))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withTexts(member, texts, random)]),
  )
}

/** A request that says more than an object: what no case can say. */
export function generateRequest(source: RequestSource): MutantRequest | undefined {
  const { random } = source
  const created = generateObject(source)
  return created === undefined ? undefined : random.pick(SHAPES)(created, source)
}

type Shape = (created: MutantRequest, source: RequestSource) => MutantRequest

const DELETED = '2026-01-01T00:00:00Z'

const SHAPES: readonly Shape[] = [
  (created) => ({ ...created, operation: 'DELETE', oldObject: created.object }),
  onSubresource,
  onSubresource,
  // The same kind at a version that no policy names.
  (created) => {
    const kind: MatchedKind = { ...created.kind, version: 'v0' }
    const apiVersion = kind.group === '' ? kind.version : `${kind.group}/${kind.version}`
    return { ...created, kind, object: { ...created.object, apiVersion } }
  },
  (created, source) => {
    const { kind, object } = created
    const old = generateObject(source)?.object ?? object
    return { operation: 'UPDATE', kind, object, oldObject: sameIdentity(old, object) }
  },
  (created) => ({ ...created, object: deleting(created.object) }),
  finalizing,
  finalizing,
  finalizing,
]

function onSubresource({ kind, object }: MutantRequest, { random }: RequestSource): MutantRequest {
  const subresource = random.pick([...kind.subresources, 'status'])
  return { operation: 'UPDATE', kind, subresource, object, oldObject: object }
}

/** An update of an object that is being deleted, which changes one thing or another. */
function finalizing(
  { kind, object: created }: MutantRequest,
  source: RequestSource,
): MutantRequest {
  const { random } = source
  const object = deleting(created)
  const update = (changed: ManifestObject, oldObject: ManifestObject): MutantRequest => ({
    operation: 'UPDATE',
    kind,
    object: changed,
    oldObject,
  })
  const extra = { data: { key: random.pick(['a', 'b']) } }
  return random.pick([
    () => update(object, object),
    () => update(object, created),
    () => update(created, object),
    () => update({ ...object, status: { phase: 'a' } }, { ...object, status: { phase: 'b' } }),
    () => update({ ...object, status: { phase: 'a' } }, object),
    () => update(object, { ...object, status: { phase: 'a' } }),
    () => update({ ...object, ...extra }, object),
    () => update(object, { ...object, ...extra }),
    () => update({ ...object, ...extra }, { ...object, data: { key: 'c' } }),
    () =>
      update({ ...created, metadata: { ...created.metadata, deletionTimestamp: null } }, created),
    () => update(object, sameIdentity(generateObject(source)?.object ?? object, object)),
  ])()
}

function deleting(object: ManifestObject): ManifestObject {
  return { ...object, metadata: { ...object.metadata, deletionTimestamp: DELETED } }
}

/** An update cannot change what an object is. */
function sameIdentity(
  old: ManifestObject,
  { kind, apiVersion, metadata }: ManifestObject,
): ManifestObject {
  const { name, namespace } = metadata ?? {}
  const identity = {
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
  }
  return { ...old, kind, apiVersion, metadata: { ...old.metadata, ...identity } }
}
