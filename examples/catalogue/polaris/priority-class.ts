import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'priority-class',
  title: 'Pods say how important they are',
  description: 'Without a priority class, what a full cluster stops first is left to chance.',
  severity: 'low',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    if (!pod.spec.priorityClassName) deny('priorityClassName is not set')
  },
})
