import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-port',
  title: 'Containers take no port of their node',
  description:
    'A port of the node exposes a container past its Service, and only one Pod can have it.',
  severity: 'medium',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, ports } of pod.allContainers)
      for (const { hostPort = 0 } of ports ?? [])
        if (hostPort !== 0) deny(`container "${name}" takes port ${hostPort} of its node`)
  },
})
