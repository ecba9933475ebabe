import type { ManifestObject } from '@gatewright/dsl'
import type { CompiledCase } from '@gatewright/frontend'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'
import { caseObject, matchedKind } from '../case-object.ts'
import { enlargeObject } from './enlarge-object.ts'

/** Objects that are measured together. */
export interface BenchObjects {
  readonly name: string
  readonly objects: readonly BenchObject[]
}

/** One object that is measured. */
export interface BenchObject {
  /** The case, or what the object is. */
  readonly name: string
  readonly object: ManifestObject
  readonly kind: MatchedKind
}

/** The kinds that are largest in real clusters come before others of the same shape. */
const LARGEST = new Set(['Pod', 'ClusterRole', 'ConfigMap'])

/**
 * What a policy is measured on: its cases together, and the largest objects that it may be shown, made
 * of a case that it allows and of one that it denies.
 */
export function benchObjects(
  policy: PolicyNode,
  cases: readonly CompiledCase[],
): readonly BenchObjects[] {
  const matched = cases.flatMap((one) => {
    const kind = matchedKind(policy, one.object)
    return kind === undefined ? [] : [{ ...one, object: caseObject(policy, one.object), kind }]
  })
  const groups: BenchObjects[] = []
  if (matched.length > 0)
    groups.push({
      name: `${matched.length} case${matched.length === 1 ? '' : 's'}`,
      objects: matched,
    })
  for (const verdict of ['allow', 'deny'] as const) {
    const candidates = matched.filter(({ expect }) => expect === verdict)
    // Something has to be shown to it that is no violation, where no case is.
    const objects = candidates.length === 0 && verdict === 'allow' ? made(policy) : candidates
    const [largest] = objects
      .map(({ object, kind }) => ({ ...enlargeObject(object), kind }))
      .sort((a, b) => a.rank - b.rank || place(a) - place(b))
    if (largest === undefined) continue
    const { object, size, kind } = largest
    const said = candidates.length === 0 ? 'made up' : verdict === 'allow' ? 'allowed' : 'denied'
    const name = `${kind.kind}, ${size}, ${said}`
    groups.push({ name, objects: [{ name, object, kind }] })
  }
  return groups
}

function place({ kind }: Pick<BenchObject, 'kind'>): number {
  return LARGEST.has(kind.kind) ? 0 : 1
}

/** An object of each kind that a policy looks at, with what enlarging it takes. */
function made(policy: PolicyNode): readonly BenchObject[] {
  const pod = { containers: [{ name: 'app', image: 'registry.example.com/app:1' }] }
  const template = { template: { spec: pod } }
  return policy.match.kinds.map((kind) => ({
    kind,
    name: kind.kind,
    object: caseObject(policy, {
      apiVersion: kind.group === '' ? kind.version : `${kind.group}/${kind.version}`,
      kind: kind.kind,
      metadata: { name: 'large' },
      ...(kind.kind === 'Pod' ? { spec: pod } : {}),
      ...(kind.kind === 'CronJob' ? { spec: { jobTemplate: { spec: template } } } : {}),
      ...(TEMPLATED.has(kind.kind) ? { spec: template } : {}),
      ...(kind.kind.endsWith('Role')
        ? { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }
        : {}),
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
