import { KINDS, type KubernetesKinds } from './kubernetes/kinds.generated.ts'
import type { Matcher } from './matcher.ts'
import { DEFAULT_OPERATIONS } from './operation.ts'

/**
 * Matches CREATE and UPDATE of the named kinds, without their subresources.
 *
 * @example `on: kinds('Role', 'ClusterRole')`
 */
export function kinds<const K extends keyof KubernetesKinds>(
  ...names: readonly K[]
): Matcher<KubernetesKinds[K], 'object'> {
  return {
    kinds: names.map((name) => ({ ...KINDS[name], subresources: [] })),
    operations: DEFAULT_OPERATIONS,
    view: 'object',
  }
}
