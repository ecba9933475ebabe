import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-port-range',
  title: 'Containers take ports of their node from 5000 to 6000 alone',
  description:
    'Ports of a node that workloads may take come from one range, so that firewalls can be opened for it and nothing else.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    const all = pod.allContainers.flatMap(({ ports }) => ports ?? [])
    if (all.every(({ hostPort }) => !hostPort)) return
    for (const { name, ports } of pod.allContainers)
      for (const { hostPort } of ports ?? [])
        if (hostPort !== undefined && (hostPort < 5000 || hostPort > 6000))
          deny(`container "${name}": hostPort ${hostPort} is not in 5000-6000`)
  },
})
