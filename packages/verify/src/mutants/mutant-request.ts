import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import { admissionRequest, type HarnessRequest } from '@gatewright/engines'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'
import { alsoUpdated } from '../also-updated.ts'
import { namespaceObject } from '../served-request.ts'

/** A request that may tell a mutant from the policy that it was made of. */
export interface MutantRequest extends JudgedRequest {
  readonly kind: MatchedKind
}

/** The request as an API server sends it. */
export function admissionOf(request: MutantRequest): HarnessRequest {
  const { operation, kind, subresource, object, oldObject, user, dryRun } = request
  return {
    request: admissionRequest({
      operation,
      resource: kind,
      subresource,
      object,
      oldObject,
      user,
      dryRun,
      ...requestPlace(request),
    }),
    namespace: namespaceObject(request),
  }
}

/** The requests by which a case is judged: an object that is created is updated, too. */
export function caseRequests(policy: PolicyNode, request: MutantRequest): readonly MutantRequest[] {
  const { kind } = request
  return [request, ...alsoUpdated(policy, request).map((updated) => ({ ...updated, kind }))]
}
