import { guardrail, workloads } from 'gatewright'
import { isRoot } from './shared.ts'

export default guardrail({
  id: 'root-supplemental-groups',
  title: 'No supplemental group is root',
  description: 'What the group of root may read and write, every container of the Pod then may.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.securityContext?.supplementalGroups?.some(isRoot))
      deny('supplementalGroups of the Pod has root')
  },
})
