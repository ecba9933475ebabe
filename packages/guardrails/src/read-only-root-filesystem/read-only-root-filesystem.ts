import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'read-only-root-filesystem',
  title: 'Containers do not write into their images',
  description:
    'A container with a read-only root filesystem stays what its image says: nothing is installed into it, patched or dropped there. What it has to write goes to a volume.',
  severity: 'medium',
  category: 'Immutability',
  on: workloads(),
  params: z.object({
    prefixes: z
      .array(z.string().min(1))
      .default([])
      .describe('Beginnings of images that have to write into themselves.'),
  }),
  check({ pod, params, deny }) {
    if (pod.spec.os?.name === 'windows') return
    for (const container of [...pod.initContainers, ...pod.containers]) {
      if (container.securityContext?.readOnlyRootFilesystem === true) continue
      const image = container.image ?? ''
      if (params.prefixes.some((prefix) => image.startsWith(prefix))) continue
      deny(`container "${container.name}" must set readOnlyRootFilesystem: true`)
    }
  },
})
