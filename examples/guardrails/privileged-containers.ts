import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'privileged-containers',
  title: 'Containers have no more rights than they need',
  description:
    'A privileged container is root on its node, and one that may escalate can become so. Agents of the node are exempt by name or by an annotation that a reviewer has to approve.',
  severity: 'critical',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    names: z.array(z.string()).default([]).describe('Names of containers that may be privileged.'),
    annotation: z
      .string()
      .default('example.com/privileged')
      .describe('Annotation of the Pod that says who approved it.'),
  }),
  check({ pod, params, deny }) {
    if ((pod.metadata.annotations?.[params.annotation] ?? '') !== '') return
    for (const container of pod.allContainers) {
      if (params.names.includes(container.name)) continue
      const rights = container.securityContext
      if (rights?.privileged ?? false) deny(`container "${container.name}" is privileged`)
      else if (rights?.allowPrivilegeEscalation ?? true)
        deny(`container "${container.name}" may escalate its privileges`)
    }
  },
})
