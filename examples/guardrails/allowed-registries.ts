import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'allowed-registries',
  title: 'Images come from approved registries',
  description:
    'Every container of a Pod, and of every workload that creates Pods, runs an image from an approved registry. Anything else can bring unscanned code into the cluster.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  params: z.object({
    registries: z
      .array(z.string().endsWith('/'))
      .min(1)
      .describe('Prefixes that an image may start with, each ending in a slash.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const image = container.image ?? ''
      if (!params.registries.some((registry) => image.startsWith(registry)))
        deny(`container "${container.name}": image "${image}" is not from an approved registry`)
    }
  },
})
