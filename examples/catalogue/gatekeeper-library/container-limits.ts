import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exceeds, exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'container-limits',
  title: 'Containers are limited in cpu and memory',
  description:
    'A container without a limit, or with one that is too high, can starve what runs beside it on its node.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  params: z.object({
    cpu: z.string().describe('The highest cpu limit; "-1" for any or none.'),
    memory: z.string().describe('The highest memory limit.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    for (const { name, image, resources } of [...pod.initContainers, ...pod.containers]) {
      if (isNamed(image, params.exemptImages)) continue
      for (const resource of ['cpu', 'memory'] as const) {
        if (resource === 'cpu' && params.cpu === '-1') continue
        const limit = resources?.limits?.[resource]
        if (limit === undefined) deny(`container "${name}" has no ${resource} limit`)
        else if (exceeds(limit, params[resource]))
          deny(
            `container "${name}": the ${resource} limit ${limit} is no quantity up to ${params[resource]}`,
          )
      }
    }
  },
})
