import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'priority-class',
  title: 'Pods say how important they are',
  description: 'When nodes are full, what matters stays only where everything states its priority.',
  severity: 'medium',
  category: 'Availability',
  on: workloads(),
  check({ pod, deny }) {
    if (!pod.spec.priorityClassName) deny('priorityClassName is not set')
  },
})
