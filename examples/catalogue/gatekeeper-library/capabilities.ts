import { asciiLower, guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

const capabilityNames = z.array(z.string()).default([])

export default guardrail({
  id: 'capabilities',
  title: 'Containers have the capabilities they need alone',
  description:
    'Each capability is a part of what root may do, and of what an intruder may do who gets into the container.',
  severity: 'high',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    allowedCapabilities: capabilityNames.describe('Capabilities that may be added; * for all.'),
    requiredDropCapabilities: capabilityNames.describe('Capabilities that must be dropped.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    const allowed = params.allowedCapabilities.map((name) => asciiLower(name))
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const { add = [], drop = [] } = securityContext?.capabilities ?? {}
      for (const capability of add)
        if (!allowed.includes('*') && !allowed.includes(asciiLower(capability)))
          deny(`container "${name}" adds the capability ${capability}`)
      const dropped = drop.map((capability) => asciiLower(capability))
      for (const capability of params.requiredDropCapabilities)
        if (!dropped.includes('all') && !dropped.includes(asciiLower(capability)))
          deny(`container "${name}" does not drop the capability ${capability}`)
    }
  },
})
