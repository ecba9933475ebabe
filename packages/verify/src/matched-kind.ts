import {
  type JudgedRequest,
  type KubernetesKinds,
  kinds,
  type ManifestObject,
} from '@gatewright/dsl'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'

/** The object that a request is about: what it leaves behind, or what it removes. */
export function objectOf({ object, oldObject }: JudgedRequest): ManifestObject {
  const found = object ?? oldObject
  if (found === undefined) throw new Error('a request is about an object')
  return found
}

/** The kind of a policy's match that a request is for; undefined where the policy does not look at it. */
export function matchedKind(
  { match }: PolicyNode,
  request: JudgedRequest,
): MatchedKind | undefined {
  const object = objectOf(request)
  return match.kinds.find(
    (kind) =>
      isOfKind(object, kind.carries ?? kind) &&
      kind.subresources.includes(request.subresource ?? ''),
  )
}

/** The kind of Kubernetes' own that an object is of, whatever policies look at. */
export function builtInKind(object: ManifestObject): MatchedKind | undefined {
  const [found] = kinds(object.kind as keyof KubernetesKinds).kinds
  // A name that is in no table makes a kind without members.
  return found?.resource !== undefined && isOfKind(object, found) ? found : undefined
}

function isOfKind(
  { kind, apiVersion }: ManifestObject,
  wanted: Pick<MatchedKind, 'group' | 'version' | 'kind'>,
): boolean {
  const { group, version } = wanted
  return kind === wanted.kind && apiVersion === (group === '' ? version : `${group}/${version}`)
}
