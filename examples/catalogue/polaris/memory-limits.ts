import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'memory-limits',
  title: 'Containers have a memory limit',
  description: 'A leak in a container without a memory limit ends other Pods of its node first.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      if (resources?.limits?.memory === undefined) deny(`container "${name}" has no memory limit`)
  },
})
