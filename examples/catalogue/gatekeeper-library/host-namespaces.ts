import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-namespaces',
  title: 'Pods stay out of the namespaces of their node',
  description:
    'A Pod that shares the processes or the memory of its node can look into every other one there, and stop it.',
  severity: 'high',
  category: 'Pods',
  on: workloads({ operations: ['CREATE'] }),
  check({ pod, deny }) {
    if (pod.spec.hostPID) deny('hostPID is true')
    if (pod.spec.hostIPC) deny('hostIPC is true')
  },
})
