import { asciiLower, guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'drop-net-raw',
  title: 'Containers drop NET_RAW by name',
  description:
    'With raw packets a container can pretend to be another one, and runtimes grant them by default.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers) {
      const drops = (securityContext?.capabilities?.drop ?? []).map((drop) => asciiLower(drop))
      if (!drops.includes('net_raw') && !drops.includes('cap_net_raw'))
        deny(`container "${name}" does not drop NET_RAW`)
    }
  },
})
