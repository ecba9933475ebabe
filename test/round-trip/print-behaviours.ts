import type { PolicyNode } from '../../packages/ir/src/index.ts'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { printBody } from './print-body.ts'

/**
 * The same behaviours with the checks that their IR prints as, on the same kinds and with the same
 * parameters; those without IR are left out.
 */
export function printBehaviours(
  behaviours: readonly Behaviour[],
  policies: ReadonlyMap<string, PolicyNode>,
): { readonly printed: readonly Behaviour[]; readonly unchecked: ReadonlySet<string> } {
  const unchecked = new Set<string>()
  const printed = behaviours.flatMap((behaviour) => {
    const policy = policies.get(behaviour.id)
    if (policy === undefined) return []
    const { before, check, relates } = printBody(policy.body)
    if (relates) unchecked.add(behaviour.id)
    return [{ ...behaviour, before, check }]
  })
  return { printed, unchecked }
}
