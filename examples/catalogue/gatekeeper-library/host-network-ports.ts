import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'host-network-ports',
  title: 'Pods use the network of their node within bounds',
  description:
    'In the network of its node a Pod is past every network policy, and a port that it takes there is open to all who reach the node.',
  severity: 'high',
  category: 'Networking',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    hostNetwork: z.boolean().default(false).describe('Whether hostNetwork may be true.'),
    min: z.int().optional().describe('The lowest hostPort.'),
    max: z.int().optional().describe('The highest hostPort.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    if (pod.spec.hostNetwork && !params.hostNetwork) deny('hostNetwork is true')
    for (const { name, image, ports } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      for (const { hostPort } of ports ?? []) {
        if (hostPort === undefined) continue
        if (params.min !== undefined && hostPort < params.min)
          deny(`container "${name}": hostPort ${hostPort} is below ${params.min}`)
        if (params.max !== undefined && hostPort > params.max)
          deny(`container "${name}": hostPort ${hostPort} is above ${params.max}`)
      }
    }
  },
})
