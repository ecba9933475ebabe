import { builtInKind } from './built-in-kind.ts'
import type { ObjectMeta } from './kubernetes/meta.generated.ts'
import type { LabelSelector } from './label-selector.ts'
import type { Matcher } from './matcher.ts'

/** How many replicas a workload is to have, as `kubectl scale` and autoscalers write it. */
export interface Scale {
  readonly apiVersion: 'autoscaling/v1'
  readonly kind: 'Scale'
  readonly metadata?: ObjectMeta
  readonly spec?: { readonly replicas?: number }
  readonly status?: { readonly replicas: number; readonly selector?: string }
}

/** The kinds of Kubernetes' own that can be scaled. */
export type ScaledKind = 'Deployment' | 'ReplicaSet' | 'StatefulSet' | 'ReplicationController'

/**
 * Matches updates of the `scale` subresource of workloads: `object` and `oldObject` are Scales.
 *
 * @example `on: scales(['Deployment', 'StatefulSet'])`
 */
export function scales(
  names: readonly ScaledKind[],
  options: { readonly namespaceSelector?: LabelSelector } = {},
): Matcher<Scale, 'object', 'UPDATE'> {
  return {
    kinds: names.map((name) => ({
      ...builtInKind(name),
      subresources: ['scale'],
      carries: { group: 'autoscaling', version: 'v1', kind: 'Scale' },
    })),
    operations: ['UPDATE'],
    namespaceSelector: options.namespaceSelector,
    view: 'object',
  }
}
