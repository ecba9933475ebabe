import type { JudgedRequest } from '@gatewright/dsl'
import { admissionRequest, type HarnessRequest } from '@gatewright/engines'
import type { PolicyNode } from '@gatewright/ir'
import { builtInKind, matchedKind, objectOf } from './matched-kind.ts'
import { namespaceObject } from './served-request.ts'

/**
 * A request as the engines' own code takes it; undefined for an object of a kind that has no resource
 * we know, which no request could name.
 */
export function engineRequest(
  policy: PolicyNode,
  request: JudgedRequest,
): HarnessRequest | undefined {
  const resource = matchedKind(policy, request) ?? builtInKind(objectOf(request))
  if (resource === undefined) return undefined
  const { operation, object, oldObject, user, dryRun, subresource } = request
  return {
    request: admissionRequest({
      operation,
      resource,
      subresource,
      object,
      oldObject,
      user,
      dryRun,
    }),
    namespace: namespaceObject(request),
  }
}
