import { builtInKind } from './built-in-kind.ts'
import type { KubernetesKinds } from './kubernetes/kinds.generated.ts'
import type { Matcher, MatchOptions } from './matcher.ts'
import { DEFAULT_OPERATIONS, type DefaultOperation, type StoredOperation } from './operation.ts'

/** The kinds that run a pod template. A PodTemplate runs nothing by itself and is left out. */
const TEMPLATED = [
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'ReplicationController',
  'Job',
  'CronJob',
] as const

/** The Pod itself, and the subresources whose UPDATE carries it whole and can change its containers. */
const POD_PATHS = ['', 'ephemeralcontainers', 'resize']

/** A kind that runs pods: the Pod itself, or one that carries a pod template. */
export type WorkloadKind = 'Pod' | (typeof TEMPLATED)[number]

/** A Pod, or an object that carries a pod template. */
export type Workload = KubernetesKinds[WorkloadKind]

/** What narrows the requests for workloads. */
export interface WorkloadOptions<Operation extends StoredOperation, Kind extends WorkloadKind>
  extends MatchOptions<Operation> {
  /** Default all of them. */
  readonly kinds?: readonly Kind[]
}

/**
 * Matches requests (CREATE and UPDATE, unless `options` name others) for Pods, with the subresources
 * that change their containers, and for every kind that runs a pod template; `check` receives the
 * pod's view as `pod`, and the one before the request as `oldPod`.
 *
 * @example `on: workloads({ kinds: ['Deployment', 'StatefulSet'] })`
 */
export function workloads<
  const O extends StoredOperation = DefaultOperation,
  const K extends WorkloadKind = WorkloadKind,
>(options: WorkloadOptions<O, K> = {}): Matcher<KubernetesKinds[K], 'pod', O> {
  const wanted: readonly WorkloadKind[] = options.kinds ?? ['Pod', ...TEMPLATED]
  return {
    kinds: wanted.map((name) => ({
      ...builtInKind(name),
      subresources: name === 'Pod' ? POD_PATHS : [''],
    })),
    operations: options.operations ?? (DEFAULT_OPERATIONS as readonly O[]),
    namespaceSelector: options.namespaceSelector,
    objectSelector: options.objectSelector,
    view: 'pod',
  }
}
