import type { ManifestObject } from '@gatewright/dsl'
import type { PolicyNode } from '@gatewright/ir'

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
): PolicyNode['match']['kinds'][number] | undefined {
  return match.kinds.find(
    ({ group, version, kind }) =>
      kind === object.kind &&
      object.apiVersion === (group === '' ? version : `${group}/${version}`),
  )
}
