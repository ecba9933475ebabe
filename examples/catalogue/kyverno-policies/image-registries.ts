import { guardrail, workloads } from 'gatewright'

const REGISTRIES = ['eu.foo.io/', 'bar.io/']

export default guardrail({
  id: 'image-registries',
  title: 'Images come from known registries',
  description: 'An image from anywhere else was neither built nor scanned by us.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (!REGISTRIES.some((registry) => image.startsWith(registry)))
        deny(`container "${name}": image "${image}" is from no known registry`)
  },
})
