import type { ManifestObject } from '@gatewright/dsl'
import { type AdmissionRequest, admissionRequest } from '@gatewright/engines'
import type { MatchedKind, Operation } from '@gatewright/ir'

/** A request that may tell a mutant from the policy that it was made of. */
export interface MutantRequest {
  readonly operation: Operation
  readonly kind: MatchedKind
  readonly subresource?: string | undefined
  readonly object: ManifestObject
  readonly oldObject?: ManifestObject | undefined
}

/** The request as an API server sends it. */
export function admissionOf(request: MutantRequest): AdmissionRequest {
  const { operation, kind, subresource, object, oldObject } = request
  return admissionRequest({ operation, resource: kind, subresource, object, oldObject })
}

/** The two requests by which a case is judged: its object as it is created and as it is updated. */
export function caseRequests(object: ManifestObject, kind: MatchedKind): readonly MutantRequest[] {
  const oldObject = { ...object, metadata: { ...object.metadata, resourceVersion: '1' } }
  return [
    { operation: 'CREATE', kind, object },
    { operation: 'UPDATE', kind, object, oldObject },
  ]
}
