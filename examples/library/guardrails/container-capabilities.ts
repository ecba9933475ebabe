import { asciiLower, guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'container-capabilities',
  title: 'Containers have the capabilities they need alone',
  description:
    'Capabilities are parts of what root may do. Containers add those on a list alone and drop those that nobody needs. Container runtimes read their names without regard to case.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    allowed: z
      .array(z.string().regex(/^[a-z_]+$/))
      .describe('What may be added, in small letters.'),
    dropped: z
      .array(z.string().regex(/^[a-z_]+$/))
      .describe('What must be dropped, in small letters.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const capabilities = container.securityContext?.capabilities
      for (const capability of capabilities?.add ?? []) {
        if (!params.allowed.includes(asciiLower(capability)))
          deny(`container "${container.name}" adds the capability ${capability}`)
      }
      const drops = (capabilities?.drop ?? []).map((capability) => asciiLower(capability))
      for (const capability of params.dropped) {
        if (!drops.includes('all') && !drops.includes(capability))
          deny(`container "${container.name}" does not drop the capability ${capability}`)
      }
    }
  },
})
