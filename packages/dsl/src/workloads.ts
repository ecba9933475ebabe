import { KINDS, type KubernetesKinds } from './kubernetes/kinds.generated.ts'
import type { Matcher } from './matcher.ts'
import { DEFAULT_OPERATIONS } from './operation.ts'

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

/** Subresources whose UPDATE carries the whole Pod and can change its containers. */
const POD_SUBRESOURCES = ['ephemeralcontainers', 'resize']

/** A Pod, or an object that carries a pod template. */
export type Workload = KubernetesKinds['Pod' | (typeof TEMPLATED)[number]]

/**
 * Matches CREATE and UPDATE of Pods (with the subresources that change their containers) and of
 * every kind that runs a pod template; `check` receives the pod's view as `pod`.
 */
export function workloads(): Matcher<Workload, 'pod'> {
  return {
    kinds: [
      { ...KINDS.Pod, subresources: POD_SUBRESOURCES },
      ...TEMPLATED.map((name) => ({ ...KINDS[name], subresources: [] })),
    ],
    operations: DEFAULT_OPERATIONS,
    view: 'pod',
  }
}
