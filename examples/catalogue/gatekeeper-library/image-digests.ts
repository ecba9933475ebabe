import { guardrail, imageRef, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'image-digests',
  title: 'Images are pinned by digest',
  description:
    'A tag can be moved to another image, a digest cannot: what was tested is what runs.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  params: z.object({ exemptImages }),
  check({ pod, params, deny }) {
    for (const { name, image = '' } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      if (imageRef(image).digest === undefined)
        deny(`container "${name}": image "${image}" has no digest`)
    }
  },
})
