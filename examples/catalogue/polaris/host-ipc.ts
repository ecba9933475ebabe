import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-ipc',
  title: 'Pods stay out of the IPC namespace of their node',
  description: 'In the IPC namespace of its node a Pod reads shared memory of other processes.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.hostIPC) deny('hostIPC is true')
  },
})
