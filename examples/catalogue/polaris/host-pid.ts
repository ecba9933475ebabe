import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-pid',
  title: 'Pods do not see the processes of their node',
  description:
    'Among the processes of its node a Pod finds environments and command lines that are not its own.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.hostPID) deny('hostPID is true')
  },
})
