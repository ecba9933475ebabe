import { type KubernetesKinds, kinds, type ManifestObject } from '@gatewright/dsl'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'

/** An object as a request carries it: a namespaced one without a namespace is in `default`. */
export function caseObject(policy: PolicyNode, object: ManifestObject): ManifestObject {
  const matched = matchedKind(policy, object)
  if (matched === undefined || !matched.namespaced) return object
  const { metadata } = object
  if (typeof metadata?.namespace === 'string' && metadata.namespace !== '') return object
  return { ...object, metadata: { ...metadata, namespace: 'default' } }
}

/** The kind of a policy's match that an object is of; undefined where the policy does not look at it. */
export function matchedKind(
  { match }: PolicyNode,
  object: ManifestObject,
): MatchedKind | undefined {
  return match.kinds.find((kind) => isOfKind(object, kind))
}

/** The kind of Kubernetes' own that an object is of, whatever policies look at. */
export function builtInKind(object: ManifestObject): MatchedKind | undefined {
  const [found] = kinds(object.kind as keyof KubernetesKinds).kinds
  // A name that is in no table makes a kind without members.
  return found?.resource !== undefined && isOfKind(object, found) ? found : undefined
}

function isOfKind({ kind, apiVersion }: ManifestObject, wanted: MatchedKind): boolean {
  const { group, version } = wanted
  return kind === wanted.kind && apiVersion === (group === '' ? version : `${group}/${version}`)
}
