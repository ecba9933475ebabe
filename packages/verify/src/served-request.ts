import {
  type JudgedRequest,
  type ManifestObject,
  type RequestUser,
  requestPlace,
} from '@gatewright/dsl'
import type { ResourceTable } from '@gatewright/engines'
import type { PolicyNode } from '@gatewright/ir'
import { matchedKind, requestedResource } from './matched-kind.ts'

/** Who sends a request that names nobody. */
const AUTHOR: RequestUser = { username: 'gatewright:author', groups: ['system:authenticated'] }

/**
 * A request as an API server would serve it: somebody sent it, and a namespaced object without a
 * namespace is in `default`. Where a policy selects by labels, each of them is a text: one
 * that is not makes no labels of all of them for engines, and no API server sends it.
 *
 * @param custom - the resources of kinds that are not Kubernetes' own
 */
export function servedRequest(
  policy: PolicyNode,
  request: JudgedRequest,
  custom?: ResourceTable,
): JudgedRequest {
  const kind = matchedKind(policy, request) ?? requestedResource(request, custom)
  const { user = AUTHOR } = request
  const isSelecting = policy.match.objectSelector !== undefined
  const object = isSelecting ? withTextLabels(request.object) : request.object
  const oldObject = isSelecting ? withTextLabels(request.oldObject) : request.oldObject
  if (kind === undefined || !kind.namespaced) return { ...request, user, object, oldObject }
  if (kind.carries !== undefined) {
    const { namespace = 'default' } = requestPlace(request)
    return { ...request, user, namespace: { ...request.namespace, name: namespace } }
  }
  return { ...request, user, object: located(object), oldObject: located(oldObject) }
}

function withTextLabels(object: ManifestObject | undefined): ManifestObject | undefined {
  const { labels } = object?.metadata ?? {}
  if (object === undefined || typeof labels !== 'object' || labels === null) return object
  const kept = Object.entries(labels).filter(([, value]) => typeof value === 'string')
  return { ...object, metadata: { ...object.metadata, labels: Object.fromEntries(kept) } }
}

function located(object: ManifestObject | undefined): ManifestObject | undefined {
  const { namespace } = object?.metadata ?? {}
  if (object === undefined || (typeof namespace === 'string' && namespace !== '')) return object
  return { ...object, metadata: { ...object.metadata, namespace: 'default' } }
}

/** The Namespace that a request is in, with its labels; undefined for one that is in none. */
export function namespaceObject(request: JudgedRequest): ManifestObject | undefined {
  const { namespace } = requestPlace(request)
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
