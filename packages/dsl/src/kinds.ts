import { KINDS, type KubernetesKinds } from './kubernetes/kinds.generated.ts'
import type { Matcher, MatchOptions } from './matcher.ts'
import {
  DEFAULT_OPERATIONS,
  type DefaultOperation,
  type JudgedOperation,
  type StoredOperation,
} from './operation.ts'

/**
 * Matches CREATE and UPDATE of the named kinds, without their subresources.
 *
 * @example `on: kinds('Role', 'ClusterRole')`
 */
export function kinds<const K extends keyof KubernetesKinds>(
  ...names: readonly K[]
): Matcher<KubernetesKinds[K], 'object', DefaultOperation>
/**
 * Matches requests for the named kinds, without their subresources.
 *
 * @example `on: kinds(['Secret'], { operations: ['UPDATE', 'DELETE'] })`
 */
export function kinds<
  const K extends keyof KubernetesKinds,
  const O extends StoredOperation = DefaultOperation,
>(names: readonly K[], options: MatchOptions<O>): Matcher<KubernetesKinds[K], 'object', O>
export function kinds(
  ...args: readonly (string | readonly string[] | MatchOptions<JudgedOperation>)[]
): Matcher<unknown, 'object'> {
  const [first, second] = args
  const names = (Array.isArray(first) ? first : args) as readonly (keyof KubernetesKinds)[]
  const options = (Array.isArray(first) ? second : undefined) as
    | MatchOptions<JudgedOperation>
    | undefined
  return {
    kinds: names.map((name) => ({ ...KINDS[name], subresources: [''] })),
    operations: options?.operations ?? DEFAULT_OPERATIONS,
    namespaceSelector: options?.namespaceSelector,
    view: 'object',
  }
}
