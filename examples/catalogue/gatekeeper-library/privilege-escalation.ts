import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'privilege-escalation',
  title: 'Containers cannot escalate their privileges',
  description:
    'A process that may gain more privileges than its parent turns any setuid binary of the image into a way to root.',
  severity: 'high',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({ exemptImages }),
  check({ pod, params, deny }) {
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      if (securityContext?.allowPrivilegeEscalation ?? true)
        deny(`container "${name}" does not set securityContext.allowPrivilegeEscalation to false`)
    }
  },
})
