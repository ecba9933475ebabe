import { guardrail, imageRef, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'disallowed-tags',
  title: 'Images have a tag, and not one that moves',
  description:
    'A tag such as latest, or none at all, is another image tomorrow: nobody can say what runs, nor go back to it.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  params: z.object({
    tags: z.array(z.string()).describe('Tags that no image may have.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    for (const { name, image = '' } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const { tag = '' } = imageRef(image)
      if (!/:[\w.-]+(@|$)/.test(image)) deny(`container "${name}": image "${image}" has no tag`)
      else if (params.tags.includes(tag))
        deny(`container "${name}": image "${image}" has the tag "${tag}"`)
    }
  },
})
