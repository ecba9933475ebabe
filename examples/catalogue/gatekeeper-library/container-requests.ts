import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exceeds, exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'container-requests',
  title: 'Containers ask for a fair share of cpu and memory',
  description:
    'The scheduler guesses where a container without requests fits, and one that asks for too much keeps a node for itself.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  params: z.object({
    cpu: z.string().describe('The highest cpu request.'),
    memory: z.string().describe('The highest memory request.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    for (const { name, image, resources } of [...pod.initContainers, ...pod.containers]) {
      if (isNamed(image, params.exemptImages)) continue
      for (const resource of ['cpu', 'memory'] as const) {
        const request = resources?.requests?.[resource]
        if (request === undefined) deny(`container "${name}" has no ${resource} request`)
        else if (exceeds(request, params[resource]))
          deny(
            `container "${name}": the ${resource} request ${request} is no quantity up to ${params[resource]}`,
          )
      }
    }
  },
})
