import { builtInKind } from './built-in-kind.ts'
import type { CustomKind } from './custom-kind.ts'
import type { KubernetesKinds } from './kubernetes/kinds.generated.ts'
import type { MatchedKindInfo, Matcher, MatchOptions } from './matcher.ts'
import {
  DEFAULT_OPERATIONS,
  type DefaultOperation,
  type JudgedOperation,
  type StoredOperation,
} from './operation.ts'

/** What `kinds()` takes: the name of a built-in kind, or an imported kind. */
export type KindReference = keyof KubernetesKinds | CustomKind<unknown>

/** The type of the objects of a kind that `kinds()` takes. */
export type KindObject<K extends KindReference> = K extends keyof KubernetesKinds
  ? KubernetesKinds[K]
  : K extends CustomKind<infer T>
    ? T
    : never

/**
 * Matches CREATE and UPDATE of the given kinds, without their subresources.
 *
 * @example `on: kinds('Role', 'ClusterRole')`
 */
export function kinds<const K extends readonly KindReference[]>(
  ...references: K
): Matcher<KindObject<K[number]>, 'object', DefaultOperation>
/**
 * Matches requests for the given kind or kinds, without their subresources.
 *
 * @example `on: kinds('Secret', { operations: ['UPDATE', 'DELETE'] })`
 * @example `on: kinds(['Role', 'ClusterRole'], { operations: ['CREATE'] })`
 */
export function kinds<
  const K extends KindReference,
  const O extends StoredOperation = DefaultOperation,
>(references: K | readonly K[], options: MatchOptions<O>): Matcher<KindObject<K>, 'object', O>
export function kinds(
  ...args: readonly (KindReference | readonly KindReference[] | MatchOptions<JudgedOperation>)[]
): Matcher<unknown, 'object'> {
  const options = args.find(isOptions)
  const references = args.flatMap((one) => (isOptions(one) ? [] : one))
  return {
    kinds: references.flatMap(matchedKinds),
    operations: options?.operations ?? DEFAULT_OPERATIONS,
    namespaceSelector: options?.namespaceSelector,
    objectSelector: options?.objectSelector,
    view: 'object',
  }
}

function isOptions(
  argument: KindReference | readonly KindReference[] | MatchOptions<JudgedOperation>,
): argument is MatchOptions<JudgedOperation> {
  return typeof argument === 'object' && !Array.isArray(argument) && !('kind' in argument)
}

/** A custom kind is matched in each of its versions, as the API server compares them exactly. */
function matchedKinds(reference: KindReference): readonly MatchedKindInfo[] {
  if (typeof reference !== 'object') return [{ ...builtInKind(reference), subresources: [''] }]
  const { versions, group, kind, resource, namespaced } = reference
  return versions.map((version) => ({
    group,
    version,
    kind,
    resource,
    namespaced,
    subresources: [''],
  }))
}
