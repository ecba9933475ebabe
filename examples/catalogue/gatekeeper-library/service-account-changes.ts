import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'service-account-changes',
  title: 'Workloads keep their service account',
  description:
    'A workload that is given another service account gains the rights of that account, and whoever may edit the workload gains them with it.',
  severity: 'high',
  category: 'Change',
  on: workloads({ operations: ['UPDATE'] }),
  params: z.object({
    allowedUsers: z.array(z.string()).default([]).describe('Users who may change it.'),
    allowedGroups: z.array(z.string()).default([]).describe('Groups whose members may change it.'),
  }),
  check({ pod, oldPod, request, params, deny }) {
    const { name = '', groups } = request.user
    if (params.allowedUsers.includes(name)) return
    if (groups.some((group) => params.allowedGroups.includes(group))) return
    const before = oldPod.spec.serviceAccountName
    const after = pod.spec.serviceAccountName
    if (before === undefined) deny('serviceAccountName was not set before')
    if (after === undefined) deny('serviceAccountName is not set')
    if (before !== undefined && after !== undefined && before !== after)
      deny(`serviceAccountName may not change from "${before}" to "${after}"`)
  },
})
