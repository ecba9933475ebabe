import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'pull-policy',
  title: 'Images are pulled each time',
  description:
    'An image that is taken from the cache of its node is used without a look at who may pull it, and may be an old one of its tag.',
  severity: 'medium',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, imagePullPolicy } of pod.allContainers)
      if (imagePullPolicy !== 'Always')
        deny(`container "${name}" does not set imagePullPolicy to Always`)
  },
})
