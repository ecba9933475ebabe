import type { Target } from '@gatewright/backend'
import type { JsonObject } from '@gatewright/ir'

/** What belongs to the policies of a target, with the kind of which each policy has one. */
const DOCUMENTS: {
  readonly [T in Target]: { readonly policy: RegExp; readonly others?: RegExp }
} = {
  kyverno: { policy: /^policies\.kyverno\.io\/\w+ ValidatingPolicy$/ },
  'kyverno-legacy': { policy: /^kyverno\.io\/\w+ ClusterPolicy$/ },
  gatekeeper: {
    policy: /^templates\.gatekeeper\.sh\/\w+ ConstraintTemplate$/,
    others: /^constraints\.gatekeeper\.sh\/\w+ /,
  },
  kubernetes: {
    policy: /^admissionregistration\.k8s\.io\/\w+ ValidatingAdmissionPolicy$/,
    others: /^admissionregistration\.k8s\.io\/\w+ ValidatingAdmissionPolicyBinding$/,
  },
}

/** The documents of one target among others, policies first, and how many policies they are. */
export function policyDocuments(
  target: Target,
  documents: readonly JsonObject[],
): { readonly documents: readonly JsonObject[]; readonly policies: number } {
  const { policy, others } = DOCUMENTS[target]
  const name = ({ apiVersion, kind }: JsonObject): string => `${apiVersion} ${kind}`
  const policies = documents.filter((one) => policy.test(name(one)))
  const rest = documents.filter((one) => others?.test(name(one)) === true)
  return { documents: [...policies, ...rest], policies: policies.length }
}
