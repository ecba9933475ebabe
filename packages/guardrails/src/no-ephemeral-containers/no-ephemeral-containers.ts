import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-ephemeral-containers',
  title: 'No container is added to a running Pod of production',
  description:
    'kubectl debug puts a container of any image beside those that run, with their network and, where asked, their processes. In production that is for those who are named.',
  severity: 'high',
  category: 'Access',
  on: workloads({ operations: ['UPDATE'], namespaceSelector: PRODUCTION }),
  params: z.object({ actors, system }),
  check({ pod, oldPod, request, params, deny }) {
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    for (const container of pod.ephemeralContainers)
      if (!oldPod.ephemeralContainers.some((old) => old.name === container.name))
        deny(`ephemeral container "${container.name}" may not be added`)
  },
})
