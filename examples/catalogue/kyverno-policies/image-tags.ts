import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'image-tags',
  title: 'Images have a tag or a digest',
  description: 'An image without either is the latest one, which is another tomorrow.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (!image.includes(':')) deny(`container "${name}": image "${image}" has no tag`)
  },
})
