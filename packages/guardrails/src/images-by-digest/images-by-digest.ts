import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'images-by-digest',
  title: 'Images are named by digest',
  description:
    'A tag can be moved to another image; a digest cannot. What was tested is what runs, on every node and after every restart, and what ran can be run again.',
  severity: 'high',
  category: 'Immutability',
  on: workloads(),
  params: z.object({
    prefixes: z
      .array(z.string().min(1))
      .default([])
      .describe('Beginnings of images that may be named by tag.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const image = container.image ?? ''
      if (/@sha256:[0-9a-f]{64}$/.test(image)) continue
      if (params.prefixes.some((prefix) => image.startsWith(prefix))) continue
      deny(`container "${container.name}": image "${image}" is not named by digest`)
    }
  },
})
