import { guardrail, imageRef, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'disallowed-tags',
  title: 'Images have no tag that moves',
  description:
    'A tag such as latest is another image tomorrow. An image without a tag is the latest one; where a digest stands beside a tag, the tag is still what people read.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  params: z.object({
    tags: z.array(z.string()).min(1).describe('Tags that no image may have.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const image = container.image ?? ''
      const tag = imageRef(image).tag
      if (tag !== undefined && params.tags.includes(tag))
        deny(`container "${container.name}": image "${image}" has the tag ${tag}`)
    }
  },
})
