import type { OnExisting } from '@gatewright/dsl'
import type { PolicyNode } from '@gatewright/ir'
import { denyWhatIsNew } from './deny-what-is-new.ts'
import { whyNotAtRest } from './why-not-at-rest.ts'

/** The policies of a project's guardrails, each once for every setting that is asked for. */
export class PolicySettings {
  readonly #policies: readonly PolicyNode[]
  readonly #lenient = new Map<number, PolicyNode>()

  /** @param policies - by the index of the guardrail, as written */
  constructor(policies: readonly PolicyNode[]) {
    this.#policies = policies
  }

  /** The policy under a setting; with a problem where the setting has no meaning for it. */
  policyOf(
    guardrail: number,
    onExisting: OnExisting,
  ): { readonly policy: PolicyNode; readonly problem?: string | undefined } {
    const policy = this.#policies[guardrail] as PolicyNode
    if (onExisting === 'deny') return { policy }
    const problem = whyNotAtRest(policy)
    if (problem !== undefined) return { policy, problem }
    const lenient = this.#lenient.get(guardrail) ?? denyWhatIsNew(policy)
    this.#lenient.set(guardrail, lenient)
    return { policy: lenient }
  }

  /** The index of the guardrail that a policy belongs to. */
  guardrailOf(policy: PolicyNode): number {
    const index = this.#policies.indexOf(policy)
    if (index >= 0) return index
    return [...this.#lenient].find(([, lenient]) => lenient === policy)?.[0] ?? -1
  }
}
