import type { JudgedRequest } from '@gatewright/dsl'
import type { CompiledCase } from '@gatewright/frontend'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'
import { isMatched } from '../expected-answer.ts'
import { matchedKind, objectOf } from '../matched-kind.ts'
import { servedRequest } from '../served-request.ts'
import { enlargeObject } from './enlarge-object.ts'

/** Requests that are measured together. */
export interface BenchRequests {
  readonly name: string
  readonly requests: readonly BenchRequest[]
}

/** One request that is measured. */
export interface BenchRequest {
  /** The case, or what its object is. */
  readonly name: string
  readonly request: JudgedRequest
  readonly kind: MatchedKind
}

/** The kinds that are largest in real clusters come before others of the same shape. */
const LARGEST = new Set(['Pod', 'ClusterRole', 'ConfigMap'])

/**
 * What a policy is measured on: its cases together, and the largest objects that it may be shown, made
 * of a case that it allows and of one that it denies.
 */
export function benchRequests(
  policy: PolicyNode,
  cases: readonly CompiledCase[],
): readonly BenchRequests[] {
  const matched = cases.flatMap((one) => {
    const request = servedRequest(policy, one.request)
    const kind = isMatched(policy, request) ? matchedKind(policy, request) : undefined
    return kind === undefined ? [] : [{ ...one, request, kind }]
  })
  const groups: BenchRequests[] = []
  if (matched.length > 0)
    groups.push({
      name: `${matched.length} case${matched.length === 1 ? '' : 's'}`,
      requests: matched,
    })
  for (const verdict of ['allow', 'deny'] as const) {
    const candidates = matched.filter(({ expect }) => expect === verdict)
    // Something has to be shown to it that is no violation, where no case is.
    const requests = candidates.length === 0 && verdict === 'allow' ? made(policy) : candidates
    const [largest] = requests
      .map((one) => ({ ...one, ...enlargeRequest(one.request) }))
      .sort((a, b) => a.rank - b.rank || place(a) - place(b))
    if (largest === undefined) continue
    const { request, size, kind } = largest
    const said = candidates.length === 0 ? 'made up' : verdict === 'allow' ? 'allowed' : 'denied'
    const operation = request.operation === 'CREATE' ? '' : ` ${request.operation}`
    const name = `${kind.kind}${operation}, ${size}, ${said}`
    groups.push({ name, requests: [{ name, request, kind }] })
  }
  return groups
}

/** A request whose objects are as large as real ones get. */
function enlargeRequest(request: JudgedRequest): {
  readonly request: JudgedRequest
  readonly size: string
  readonly rank: number
} {
  const { object, oldObject } = request
  const { size, rank } = enlargeObject(objectOf(request))
  const enlarged = {
    ...request,
    object: object && enlargeObject(object).object,
    oldObject: oldObject && enlargeObject(oldObject).object,
  }
  return { request: enlarged, size, rank }
}

function place({ kind }: Pick<BenchRequest, 'kind'>): number {
  return LARGEST.has(kind.kind) ? 0 : 1
}

/** An object of each kind that a policy looks at, with what enlarging it takes, as it is created. */
function made(policy: PolicyNode): readonly BenchRequest[] {
  const pod = { containers: [{ name: 'app', image: 'registry.example.com/app:1' }] }
  const template = { template: { spec: pod } }
  return policy.match.kinds.map((kind) => ({
    kind,
    name: kind.kind,
    request: servedRequest(policy, {
      operation: 'CREATE',
      object: {
        apiVersion: kind.group === '' ? kind.version : `${kind.group}/${kind.version}`,
        kind: kind.kind,
        metadata: { name: 'large' },
        ...(kind.kind === 'Pod' ? { spec: pod } : {}),
        ...(kind.kind === 'CronJob' ? { spec: { jobTemplate: { spec: template } } } : {}),
        ...(TEMPLATED.has(kind.kind) ? { spec: template } : {}),
        ...(kind.kind.endsWith('Role')
          ? { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }
          : {}),
      },
    }),
  }))
}

const TEMPLATED = new Set([
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'ReplicationController',
  'Job',
])
