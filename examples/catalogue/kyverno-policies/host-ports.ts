import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-ports',
  title: 'Containers take no port of their node',
  description:
    'A port of the node goes past network policies, and no two Pods on a node can have the same.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, ports } of pod.allContainers)
      for (const { hostPort } of ports ?? [])
        if (hostPort) deny(`container "${name}" takes port ${hostPort} of its node`)
  },
})
