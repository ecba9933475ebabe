import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'proc-mount',
  title: 'Containers see a masked /proc',
  description:
    'The runtime hides the parts of /proc that tell about the node, or change it; an unmasked one shows them to the container.',
  severity: 'high',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    procMount: z
      .enum(['Default', 'Unmasked'])
      .default('Default')
      .describe('What is allowed; Unmasked allows both.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    if (params.procMount === 'Unmasked') return
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const { procMount = 'Default' } = securityContext ?? {}
      if (procMount !== 'Default')
        deny(`container "${name}": securityContext.procMount is ${procMount}`)
    }
  },
})
