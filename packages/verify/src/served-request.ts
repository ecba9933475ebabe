import type { JudgedRequest, ManifestObject, RequestUser } from '@gatewright/dsl'
import type { PolicyNode } from '@gatewright/ir'
import { builtInKind, matchedKind, objectOf } from './matched-kind.ts'

/** Who sends a request that names nobody. */
const AUTHOR: RequestUser = { username: 'gatewright:author', groups: ['system:authenticated'] }

/**
 * A request as an API server would serve it: somebody sent it, and a namespaced object without a
 * namespace is in `default`.
 */
export function servedRequest(policy: PolicyNode, request: JudgedRequest): JudgedRequest {
  const kind = matchedKind(policy, request) ?? builtInKind(objectOf(request))
  const { object, oldObject, user = AUTHOR } = request
  if (kind === undefined || !kind.namespaced) return { ...request, user }
  return { ...request, user, object: located(object), oldObject: located(oldObject) }
}

function located(object: ManifestObject | undefined): ManifestObject | undefined {
  const { namespace } = object?.metadata ?? {}
  if (object === undefined || (typeof namespace === 'string' && namespace !== '')) return object
  return { ...object, metadata: { ...object.metadata, namespace: 'default' } }
}

/** The Namespace that a request is in, with its labels; undefined for one that is in none. */
export function namespaceObject(request: JudgedRequest): ManifestObject | undefined {
  const { namespace } = objectOf(request).metadata ?? {}
  if (typeof namespace !== 'string' || namespace === '') return undefined
  const { labels, annotations } = request.namespace ?? {}
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      labels: { 'kubernetes.io/metadata.name': namespace, ...labels },
      ...(annotations === undefined ? {} : { annotations }),
    },
  }
}
