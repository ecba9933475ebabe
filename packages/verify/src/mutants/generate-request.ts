import type { JudgedRequest, ManifestObject } from '@gatewright/dsl'
import type { CompiledSuite } from '@gatewright/frontend'
import { mutateObject, type Pool } from '../fuzz/mutate-object.ts'
import type { Random } from '../fuzz/random.ts'
import { matchedKind, objectOf } from '../matched-kind.ts'
import { servedRequest } from '../served-request.ts'
import { generateUser } from './generate-user.ts'
import { hollowObject } from './hollow-object.ts'
import type { MutantRequest } from './mutant-request.ts'
import { requestShapes, sameIdentity } from './request-shapes.ts'
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

/** The request of a case with another object of a matched kind: what a case can say. */
export function generateObject(source: RequestSource): MutantRequest | undefined {
  const { suite, random } = source
  const { policy, cases } = suite
  const { request } = random.pick(cases)
  const from = objectOf(request)
  const moved = random.chance(OTHER_KIND) ? moveObject(from, source) : from
  const made = changeObject(moved, source)
  const user = generateUser(request.user, source)
  const served = servedRequest(policy, { ...withObject(request, made), user })
  const kind = matchedKind(policy, served)
  return kind === undefined ? undefined : { ...served, kind }
}

/** The same request about another object; what it was before stays what it was. */
function withObject(request: JudgedRequest, object: ManifestObject): JudgedRequest {
  if (request.object === undefined) return { ...request, oldObject: object }
  const { oldObject } = request
  return { ...request, object, oldObject: oldObject && sameIdentity(oldObject, object) }
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

/** Of a hundred requests: those about an object that a case denies, so that letting it through shows. */
const DENIED = 70

/**
 * A request that says more than an object: what no case can say.
 *
 * @param turn - requests take turns in what they say
 */
export function generateRequest(source: RequestSource, turn: number): MutantRequest | undefined {
  const { suite, random } = source
  const { policy, cases } = suite
  const denied = cases.filter((one) => one.expect === 'deny')
  const other = generateObject(source)
  if (other === undefined) return undefined
  const base =
    denied.length > 0 && random.chance(DENIED)
      ? servedRequest(policy, random.pick(denied).request)
      : other
  const kind = matchedKind(policy, base)
  if (kind === undefined) return undefined
  const shapes = requestShapes(policy.match)
  const object = objectOf(base)
  const { namespace } = base
  const user = generateUser(base.user, source)
  const created = { operation: 'CREATE', kind, object, namespace, user } as const
  return shapes[turn % shapes.length]?.(created, objectOf(other))
}
