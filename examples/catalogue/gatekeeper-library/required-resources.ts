import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

const resourceNames = z.array(z.string()).default([])

export default guardrail({
  id: 'required-resources',
  title: 'Containers state their resources',
  description:
    'Requests tell the scheduler where a container fits, and limits keep it from starving its neighbours; which of them must be said is up to the cluster.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  params: z.object({
    limits: resourceNames.describe('Resources that every container limits.'),
    requests: resourceNames.describe('Resources that every container requests.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    for (const { name, image, resources } of [...pod.initContainers, ...pod.containers]) {
      if (isNamed(image, params.exemptImages)) continue
      for (const bound of ['limits', 'requests'] as const)
        for (const resource of params[bound])
          if (resources?.[bound]?.[resource] === undefined)
            deny(`container "${name}": ${bound}.${resource} is not set`)
    }
  },
})
