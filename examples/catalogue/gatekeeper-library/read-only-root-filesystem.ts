import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'read-only-root-filesystem',
  title: 'Containers cannot write into their images',
  description:
    'Where the root filesystem is read-only, an intruder can neither leave tools behind nor change what is there.',
  severity: 'medium',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({ exemptImages }),
  check({ pod, params, deny }) {
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      if (!securityContext?.readOnlyRootFilesystem)
        deny(`container "${name}" does not set securityContext.readOnlyRootFilesystem to true`)
    }
  },
})
