import { guardrail, quantity, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'container-limits',
  title: 'Containers are limited in cpu and memory',
  description:
    'A container without a limit, or with one beyond what a node can spare, starves what runs beside it.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  params: z.object({
    most: z.record(z.string(), z.string()).describe('The highest limit of each resource.'),
  }),
  check({ pod, params, deny }) {
    for (const container of [...pod.initContainers, ...pod.containers]) {
      for (const [resource, most] of Object.entries(params.most)) {
        const limit = container.resources?.limits?.[resource]
        if (limit === undefined) deny(`container "${container.name}" has no ${resource} limit`)
        else {
          const size = quantity(limit)
          const bound = quantity(most)
          if (size === undefined || bound === undefined || size.greaterThan(bound))
            deny(`container "${container.name}": the ${resource} limit ${limit} is above ${most}`)
        }
      }
    }
  },
})
