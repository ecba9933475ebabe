import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'user-id',
  title: 'Pods run as the user 1000',
  description: 'Files on shared storage belong to this user, and it has no rights on any node.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.securityContext?.runAsUser !== 1000) deny('runAsUser of the Pod is not 1000')
  },
})
