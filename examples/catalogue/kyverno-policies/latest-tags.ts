import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'latest-tags',
  title: 'Images are not tagged latest',
  description:
    'The tag latest is another image tomorrow, so that nobody can tell what runs or go back to what ran.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (image.endsWith(':latest')) deny(`container "${name}": image "${image}" is tagged latest`)
  },
})
