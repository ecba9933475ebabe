import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'privileged-containers',
  title: 'Containers are not privileged',
  description: 'A privileged container is root on its node.',
  severity: 'critical',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({ exemptImages }),
  check({ pod, params, deny }) {
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      if (securityContext?.privileged)
        deny(`container "${name}": securityContext.privileged is true`)
    }
  },
})
