import { KINDS, type KubernetesKinds } from './kubernetes/kinds.generated.ts'
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

/** A Pod, or an object that carries a pod template. */
export type Workload = KubernetesKinds['Pod' | (typeof TEMPLATED)[number]]

/**
 * Matches requests (CREATE and UPDATE, unless `options` name others) for Pods, with the subresources
 * that change their containers, and for every kind that runs a pod template; `check` receives the
 * pod's view as `pod`, and the one before the request as `oldPod`.
 */
export function workloads<const O extends StoredOperation = DefaultOperation>(
  options: MatchOptions<O> = {},
): Matcher<Workload, 'pod', O> {
  return {
    kinds: [
      { ...KINDS.Pod, subresources: POD_PATHS },
      ...TEMPLATED.map((name) => ({ ...KINDS[name], subresources: [''] })),
    ],
    operations: options.operations ?? (DEFAULT_OPERATIONS as readonly O[]),
    namespaceSelector: options.namespaceSelector,
    objectSelector: options.objectSelector,
    view: 'pod',
  }
}
