import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { idRanges, isInRanges } from './shared.ts'

export default guardrail({
  id: 'fs-group',
  title: 'Volumes belong to groups of the allowed ranges',
  description:
    'The files of a volume are given to the fsGroup of the Pod: a group that others use as well lets them read each other.',
  severity: 'medium',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    rule: z
      .enum(['RunAsAny', 'MustRunAs', 'MayRunAs'])
      .default('RunAsAny')
      .describe('Whether a group is needed, and has to be in a range.'),
    ranges: idRanges.describe('Ranges of groups, both ends included.'),
  }),
  check({ pod, params, deny }) {
    if (params.rule === 'RunAsAny') return
    const group = pod.spec.securityContext?.fsGroup
    if (group !== undefined && !isInRanges(group, params.ranges))
      deny(`securityContext.fsGroup ${group} is in no allowed range`)
    if (group === undefined && params.rule === 'MustRunAs')
      deny('securityContext.fsGroup is not set')
  },
})
