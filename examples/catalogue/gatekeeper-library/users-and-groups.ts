import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, idRanges, isInRanges, isNamed } from './shared.ts'

const userRule = z.enum(['RunAsAny', 'MustRunAs', 'MayRunAs', 'MustRunAsNonRoot'])
const users = z
  .object({ rule: userRule, ranges: idRanges })
  .default({ rule: 'RunAsAny', ranges: [] })
const groupRule = userRule.exclude(['MustRunAsNonRoot'])
const groups = z
  .object({ rule: groupRule, ranges: idRanges })
  .default({ rule: 'RunAsAny', ranges: [] })

type IdRule = z.output<typeof users> | z.output<typeof groups>

/** What is wrong with an id that a container has, or lacks; nothing where it is allowed. */
function faultOf(id: number | undefined, { rule, ranges }: IdRule): string | undefined {
  if (rule === 'RunAsAny' || rule === 'MustRunAsNonRoot') return undefined
  if (id !== undefined) return isInRanges(id, ranges) ? undefined : `${id} is in no allowed range`
  return rule === 'MustRunAs' ? 'is not set' : undefined
}

export default guardrail({
  id: 'users-and-groups',
  title: 'Containers run as allowed users and groups',
  description:
    'Whoever is root in a container is root on the node once out of it, and an id that others use as well reads their files.',
  severity: 'high',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    runAsUser: users.describe('The rule for runAsUser.'),
    runAsGroup: groups.describe('The rule for runAsGroup.'),
    supplementalGroups: groups.describe('The rule for each of supplementalGroups.'),
    fsGroup: groups.describe('The rule for fsGroup.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    const common = pod.spec.securityContext
    for (const { name, image, securityContext: own } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const user = own?.runAsUser ?? common?.runAsUser
      const userFault = faultOf(user, params.runAsUser)
      if (userFault !== undefined) deny(`container "${name}": runAsUser ${userFault}`)
      if (params.runAsUser.rule === 'MustRunAsNonRoot') {
        const isNonRoot = own?.runAsNonRoot ?? common?.runAsNonRoot ?? false
        if (user === 0) deny(`container "${name}": runAsUser is 0`)
        if (user === undefined && !isNonRoot)
          deny(`container "${name}" sets neither runAsUser nor runAsNonRoot`)
      }
      const groupFault = faultOf(own?.runAsGroup ?? common?.runAsGroup, params.runAsGroup)
      if (groupFault !== undefined) deny(`container "${name}": runAsGroup ${groupFault}`)
      const fsGroupFault = faultOf(common?.fsGroup, params.fsGroup)
      if (fsGroupFault !== undefined) deny(`container "${name}": fsGroup ${fsGroupFault}`)
      const supplemental = common?.supplementalGroups ?? []
      if (supplemental.length === 0 && params.supplementalGroups.rule === 'MustRunAs')
        deny(`container "${name}": supplementalGroups is not set`)
      for (const group of supplemental) {
        const fault = faultOf(group, params.supplementalGroups)
        if (fault !== undefined) deny(`container "${name}": supplementalGroups ${fault}`)
      }
    }
  },
})
