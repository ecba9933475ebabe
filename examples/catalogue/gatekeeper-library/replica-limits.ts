import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'replica-limits',
  title: 'Deployments run a sensible number of replicas',
  description:
    'Too few replicas do not survive the loss of a node, and too many take the place of everything else.',
  severity: 'medium',
  category: 'Resources',
  on: kinds('Deployment'),
  params: z.object({
    ranges: z
      .array(z.object({ min_replicas: z.int(), max_replicas: z.int() }))
      .describe('Ranges of replicas, both ends included.'),
  }),
  check({ object, params, deny }) {
    const replicas = object.spec?.replicas
    if (replicas === undefined) deny('spec.replicas is not set')
    else if (
      !params.ranges.some(
        ({ min_replicas, max_replicas }) => min_replicas <= replicas && replicas <= max_replicas,
      )
    )
      deny(`spec.replicas is ${replicas}, which is in no allowed range`)
  },
})
