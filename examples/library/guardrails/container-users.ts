import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

const ranges = z.array(z.object({ min: z.int(), max: z.int() })).min(1)

export default guardrail({
  id: 'container-users',
  title: 'Containers run as users and groups of their range',
  description:
    'A container says as which user and group it runs, itself or by its Pod, and both lie in a range that belongs to nobody on the node.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    users: ranges.describe('Ranges of user ids, both ends included.'),
    groups: ranges.describe('Ranges of group ids, both ends included.'),
  }),
  check({ pod, params, deny }) {
    const common = pod.spec.securityContext
    for (const container of pod.allContainers) {
      const own = container.securityContext
      const user = own?.runAsUser ?? common?.runAsUser
      if (user === undefined) deny(`container "${container.name}" does not say its user`)
      else if (!params.users.some(({ min, max }) => min <= user && user <= max))
        deny(`container "${container.name}" runs as the user ${user}`)
      const group = own?.runAsGroup ?? common?.runAsGroup
      if (group === undefined) deny(`container "${container.name}" does not say its group`)
      else if (!params.groups.some(({ min, max }) => min <= group && group <= max))
        deny(`container "${container.name}" runs as the group ${group}`)
    }
  },
})
