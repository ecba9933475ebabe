import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import { admissionRequest, type HarnessRequest, type ResourceTable } from '@gatewright/engines'
import type { PolicyNode } from '@gatewright/ir'
import { matchedKind, requestedResource } from './matched-kind.ts'
import { namespaceObject } from './served-request.ts'

/**
 * A request as the engines' own code takes it; undefined for an object of a kind that has no resource
 * we know, which no request could name.
 *
 * @param custom - the resources of kinds that are not Kubernetes' own
 */
export function engineRequest(
  policy: PolicyNode,
  request: JudgedRequest,
  custom?: ResourceTable,
): HarnessRequest | undefined {
  const resource = matchedKind(policy, request) ?? requestedResource(request, custom)
  if (resource === undefined) return undefined
  const { operation, object, oldObject, user, dryRun, subresource } = request
  return {
    request: admissionRequest({
      operation,
      resource,
      subresource,
      ...requestPlace(request),
      ...(request.name === '' ? { name: '' } : {}),
      object,
      oldObject,
      user,
      dryRun,
    }),
    namespace: namespaceObject(request),
  }
}
