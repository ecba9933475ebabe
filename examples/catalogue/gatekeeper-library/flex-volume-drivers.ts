import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'flex-volume-drivers',
  title: 'Flex volumes use known drivers',
  description:
    'The driver of a flex volume is a program that runs as root on the node; only those that were reviewed may be called.',
  severity: 'high',
  category: 'Volumes',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    allowedFlexVolumes: z
      .array(z.object({ driver: z.string() }))
      .describe('Drivers that may be used.'),
  }),
  check({ pod, params, deny }) {
    for (const { name, flexVolume } of pod.spec.volumes ?? []) {
      if (flexVolume === undefined) continue
      const { driver } = flexVolume
      if (!params.allowedFlexVolumes.some((allowed) => allowed.driver === driver))
        deny(`volume "${name}" uses the driver "${driver}"`)
    }
  },
})
