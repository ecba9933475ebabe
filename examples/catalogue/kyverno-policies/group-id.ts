import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'group-id',
  title: 'Pods run in the group 3000',
  description: 'Files on shared storage belong to this group, and it has no rights on any node.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.securityContext?.runAsGroup !== 3000) deny('runAsGroup of the Pod is not 3000')
  },
})
