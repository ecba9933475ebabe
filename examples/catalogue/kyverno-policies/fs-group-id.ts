import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'fs-group-id',
  title: 'Volumes belong to the group 2000',
  description: 'Every Pod can then read the volumes that another one left behind.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.securityContext?.fsGroup !== 2000) deny('fsGroup of the Pod is not 2000')
  },
})
