import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'image-tags',
  title: 'Images have a tag other than latest',
  description: 'Nobody knows which version latest was, or how to go back to it.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (!/.:./u.test(image) || image.endsWith(':latest'))
        deny(`container "${name}": image "${image}" has no tag, or the tag latest`)
  },
})
