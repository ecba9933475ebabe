import type { JsonObject } from '@gatewright/ir'
import * as validators from './validators.generated.mjs'

const VALIDATORS = {
  ClusterPolicy: validators.clusterpolicy,
  ConstraintTemplate: validators.constrainttemplate,
  PolicyException: validators.policyexception,
  ValidatingAdmissionPolicy: validators.validatingadmissionpolicy,
  ValidatingAdmissionPolicyBinding: validators.validatingadmissionpolicybinding,
  ValidatingPolicy: validators.validatingpolicy,
} as const

const CONSTRAINT = /^constraints\.gatekeeper\.sh\//

/**
 * Holds a document against the schema that its engine's API server has for it. What that would drop
 * or refuse is a problem.
 *
 * @returns one text for each problem, with the path of the member
 */
export function validateDocument(document: JsonObject): readonly string[] {
  const kind = String(document.kind)
  const validate = CONSTRAINT.test(String(document.apiVersion))
    ? validators.constraint
    : Object.hasOwn(VALIDATORS, kind)
      ? VALIDATORS[kind as keyof typeof VALIDATORS]
      : undefined
  if (validate === undefined) return [`there is no schema for ${document.apiVersion} ${kind}`]
  if (validate(document)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  )
}
