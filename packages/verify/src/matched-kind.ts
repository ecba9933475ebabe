import {
  type JudgedRequest,
  type KubernetesKinds,
  kinds,
  type ManifestObject,
} from '@gatewright/dsl'
import { type ResourceTable, resourceKey } from '@gatewright/engines'
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
  const { requestKind, subresource = '' } = request
  return match.kinds.find(
    (kind) =>
      isOfKind(object, kind.carries ?? kind) &&
      kind.subresources.includes(subresource) &&
      (requestKind === undefined || requestKind === kind.kind),
  )
}

/** The resource that a request is for, whatever policies look at. */
export function requestedResource(
  request: JudgedRequest,
  custom?: ResourceTable,
): MatchedKind | undefined {
  const object = objectOf(request)
  const { requestKind } = request
  if (requestKind === undefined || requestKind === object.kind) return resourceOf(object, custom)
  const [found] = kinds(requestKind as keyof KubernetesKinds).kinds
  if (found?.resource === undefined) return undefined
  const { apiVersion, kind } = object
  const [version = '', group = ''] = apiVersion.split('/').reverse()
  return { ...found, carries: { group, version, kind } }
}

/** The resource of an object, Kubernetes' own or a custom one, whatever policies look at. */
export function resourceOf(
  object: ManifestObject,
  custom: ResourceTable = new Map(),
): MatchedKind | undefined {
  const [found] = kinds(object.kind as keyof KubernetesKinds).kinds
  // A name that is in no table makes a kind without members.
  if (found?.resource !== undefined && isOfKind(object, found)) return found
  const resource = custom.get(resourceKey(object))
  return resource && { ...resource, subresources: [''] }
}

function isOfKind(
  { kind, apiVersion }: ManifestObject,
  wanted: Pick<MatchedKind, 'group' | 'version' | 'kind'>,
): boolean {
  const { group, version } = wanted
  return kind === wanted.kind && apiVersion === (group === '' ? version : `${group}/${version}`)
}
