import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'required-probes',
  title: 'Containers can be probed',
  description:
    'Without probes a container that hangs goes on getting requests, and nobody starts it anew.',
  severity: 'medium',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    probes: z
      .array(z.enum(['livenessProbe', 'readinessProbe', 'startupProbe']))
      .describe('Probes that every container has.'),
    probeTypes: z
      .array(z.enum(['exec', 'grpc', 'httpGet', 'tcpSocket']))
      .describe('Handlers of which each probe has at least one.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.containers) {
      for (const name of params.probes) {
        const probe = container[name]
        if (!params.probeTypes.some((type) => probe?.[type] !== undefined))
          deny(`container "${container.name}" has no ${name} with one of the allowed handlers`)
      }
    }
  },
})
