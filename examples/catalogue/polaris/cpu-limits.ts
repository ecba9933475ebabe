import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'cpu-limits',
  title: 'Containers have a CPU limit',
  description: 'A container without a CPU limit can take the time that its neighbours count on.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      if (resources?.limits?.cpu === undefined) deny(`container "${name}" has no CPU limit`)
  },
})
