import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'

export default guardrail({
  id: 'immutable-labels',
  title: 'Labels that say what a Namespace is stay',
  description:
    'Guardrails find production by the labels of Namespaces. Who may change them may leave every guardrail; so a label that is set is neither changed nor removed, except by those who are named.',
  severity: 'critical',
  category: 'Immutability',
  on: kinds(['Namespace'], { operations: ['UPDATE'] }),
  params: z.object({
    labels: z
      .array(z.string().min(1))
      .min(1)
      .default(['environment', 'owner'])
      .describe('The labels that stay as they were set.'),
    actors,
    system,
  }),
  check({ object, oldObject, request, params, deny }) {
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    const name = object.metadata?.name ?? ''
    for (const label of params.labels) {
      const before = oldObject.metadata?.labels?.[label]
      const after = object.metadata?.labels?.[label]
      if (before === undefined) continue
      if (after === undefined) deny(`Namespace "${name}": label ${label} may not be removed`)
      else if (after !== before) deny(`Namespace "${name}": label ${label} may not change`)
    }
  },
})
