import { type JudgedRequest, type ManifestObject, requestPlace } from '@gatewright/dsl'
import type { MatchedKind } from '@gatewright/ir'
import { completeObject } from './complete-object.ts'

/**
 * What has to be there before a request: the object that it changes, or the one whose part it is about, such as the
 * Deployment of a Scale or the Pod of an eviction; nothing for one that creates.
 */
export function startOf(kind: MatchedKind, request: JudgedRequest): ManifestObject | undefined {
  const { operation, oldObject } = request
  // Admission comes before anybody looks for whom a connection is for.
  if (operation === 'CONNECT') return undefined
  if (kind.carries === undefined)
    return operation === 'UPDATE' || operation === 'DELETE' ? oldObject : undefined
  const { name, namespace } = requestPlace(request)
  return completeObject({
    apiVersion: kind.group === '' ? kind.version : `${kind.group}/${kind.version}`,
    kind: kind.kind,
    metadata: {
      ...(name === undefined ? {} : { name }),
      ...(namespace === undefined ? {} : { namespace }),
    },
    // A Scale says how many there are.
    ...(oldObject?.spec === undefined ? {} : { spec: oldObject.spec }),
  })
}
