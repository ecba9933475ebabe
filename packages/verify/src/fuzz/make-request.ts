import type { JudgedRequest, ManifestObject, RequestUser } from '@gatewright/dsl'
import type { CompiledCase, CompiledSuite } from '@gatewright/frontend'
import { objectOf } from '../matched-kind.ts'
import { readFacts } from '../read-facts.ts'
import { servedRequest } from '../served-request.ts'
import type { FuzzRequest } from './fuzz-project.ts'
import { mutateObject, type Pool } from './mutate-object.ts'
import type { Random } from './random.ts'

/** Of a hundred requests: updates, and deletions; the rest are creations. */
interface Shares {
  readonly updates: number
  readonly deletions: number
}

const OVER_OBJECTS: Shares = { updates: 25, deletions: 10 }
/** For a rule that looks at what changes, or at who asks. */
const OVER_TRANSITIONS: Shares = { updates: 65, deletions: 15 }

/** Users that real clusters have, with groups, without, and one that nobody knows. */
const USERS: readonly (RequestUser | undefined)[] = [
  undefined,
  { username: 'alice@example.com', groups: ['developers', 'system:authenticated'] },
  { username: 'alice@example.com', uid: '1', groups: [], extra: { scopes: ['a', 'b'] } },
  {
    username: 'system:serviceaccount:kube-system:namespace-controller',
    groups: [
      'system:serviceaccounts',
      'system:serviceaccounts:kube-system',
      'system:authenticated',
    ],
  },
  { username: 'system:anonymous', groups: ['system:unauthenticated'] },
  { username: '' },
]

/** The objects of a case. */
export function objectsOf({ request }: CompiledCase): readonly ManifestObject[] {
  return [request.object, request.oldObject].filter((object) => object !== undefined)
}

/** A random request: a changed object of a case, created, updated from another one, or deleted. */
export function makeRequest(suite: CompiledSuite, pool: Pool, random: Random): FuzzRequest {
  const { policy, cases } = suite
  const facts = readFacts(policy)
  const { updates, deletions } = facts.oldObject || facts.request ? OVER_TRANSITIONS : OVER_OBJECTS
  const picked = random.pick(cases)
  const { request } = picked
  const { subresource, namespace } = request
  const object = mutateObject(random.pick(objectsOf(picked)), pool, random)
  const user = random.pick([request.user, ...cases.map((one) => one.request.user), ...USERS])
  const requestKind = kindOf(suite, request, random)
  const common = { requestKind, subresource, namespace, user, dryRun: random.chance(10) }
  const serve = (made: JudgedRequest): FuzzRequest => ({
    suite,
    request: servedRequest(policy, made),
  })
  if (request.operation === 'CONNECT') return serve({ ...common, operation: 'CONNECT', object })
  if (random.chance(deletions)) return serve({ ...common, operation: 'DELETE', oldObject: object })
  if (!random.chance(updates)) return serve({ ...common, operation: 'CREATE', object })
  return serve({
    ...common,
    operation: 'UPDATE',
    object: deletedSometimes(object, random),
    oldObject: before(object, suite, pool, random),
  })
}

/** Whose Scale or connection it is, where the policy looks at those of several kinds. */
function kindOf(
  { policy }: CompiledSuite,
  request: JudgedRequest,
  random: Random,
): string | undefined {
  const { kind } = objectOf(request)
  const carrying = policy.match.kinds.filter(({ carries }) => carries?.kind === kind)
  return carrying.length === 0 ? request.requestKind : random.pick(carrying).kind
}

/** What an update started from: the same object, the same with a few changes, or quite another one. */
function before(
  object: ManifestObject,
  suite: CompiledSuite,
  pool: Pool,
  random: Random,
): ManifestObject {
  const others = suite.cases.flatMap(objectsOf).filter(({ kind }) => kind === object.kind)
  const source = random.chance(60) || others.length === 0 ? object : random.pick(others)
  const old = random.chance(20) ? source : mutateObject(source, pool, random)
  // An update cannot change what an object is.
  const { kind, apiVersion } = object
  const { name, namespace } = object.metadata ?? {}
  const metadata = { ...old.metadata, name, namespace }
  return { ...old, kind, apiVersion, metadata } as ManifestObject
}

function deletedSometimes(object: ManifestObject, random: Random): ManifestObject {
  if (!random.chance(5)) return object
  const deletionTimestamp = '2026-01-01T00:00:00Z'
  return { ...object, metadata: { ...object.metadata, deletionTimestamp } }
}
