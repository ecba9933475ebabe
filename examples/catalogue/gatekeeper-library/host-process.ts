import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'host-process',
  title: 'Windows containers do not run as processes of their node',
  description:
    'A HostProcess container has the rights of a user of the node, up to those of the system itself.',
  severity: 'critical',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({ exemptImages }),
  check({ pod, params, deny }) {
    if (pod.spec.securityContext?.windowsOptions?.hostProcess)
      deny('securityContext.windowsOptions.hostProcess of the Pod is true')
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      if (securityContext?.windowsOptions?.hostProcess)
        deny(`container "${name}": securityContext.windowsOptions.hostProcess is true`)
    }
  },
})
