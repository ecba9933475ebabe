import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'memory-requests',
  title: 'Containers have a memory request',
  description: 'A node that runs out of memory evicts Pods that use more than they request first.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      if (resources?.requests?.memory === undefined)
        deny(`container "${name}" has no memory request`)
  },
})
