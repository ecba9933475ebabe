import type { Target } from '@gatewright/backend'

/** The kind by which an engine calls the policy of each target; a Constraint has the guardrail's. */
const POLICY_KINDS: { readonly [T in Target]: string | undefined } = {
  kyverno: 'ValidatingPolicy',
  'kyverno-legacy': 'ClusterPolicy',
  gatekeeper: undefined,
  kubernetes: 'ValidatingAdmissionPolicy',
}

/** True where a harness means by `kind/name` the policy of this name for the target. */
export function isPolicyOf(target: Target, policy: string, name: string): boolean {
  const [kind, own] = policy.split('/')
  const wanted = POLICY_KINDS[target]
  return own === name && (wanted === undefined || wanted === kind)
}
