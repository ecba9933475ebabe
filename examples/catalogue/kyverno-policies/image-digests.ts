import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'image-digests',
  title: 'Images are pinned by digest',
  description:
    'A tag can be moved to another image, a digest cannot: what was tested is what runs.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (!image.includes('@')) deny(`container "${name}": image "${image}" has no digest`)
  },
})
