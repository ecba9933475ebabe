import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'image-digests',
  title: 'Images are pinned by digest',
  description:
    'A tag can be moved to another image; a digest cannot. What was tested is what runs, and what ran can be run again.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  params: z.object({
    exempt: z
      .array(z.string())
      .default([])
      .describe('Prefixes of images that may be named by tag, such as those of the node.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const image = container.image ?? ''
      if (params.exempt.some((prefix) => image.startsWith(prefix))) continue
      if (!/@sha256:[0-9a-f]{64}$/.test(image))
        deny(`container "${container.name}": image "${image}" is not pinned by digest`)
    }
  },
})
