import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'allowed-repos',
  title: 'Images come from allowed repositories',
  description: 'An image from anywhere can bring code into the cluster that nobody has looked at.',
  severity: 'high',
  category: 'Images',
  on: workloads(),
  params: z.object({
    repos: z.array(z.string()).describe('Prefixes that an image may start with.'),
  }),
  check({ pod, params, deny }) {
    for (const { name, image = '' } of pod.allContainers)
      if (!params.repos.some((repo) => image.startsWith(repo)))
        deny(`container "${name}": image "${image}" is not from an allowed repository`)
  },
})
