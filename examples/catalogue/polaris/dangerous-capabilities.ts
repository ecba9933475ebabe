import { asciiLower, guardrail, workloads } from 'gatewright'

const DANGEROUS = ['all', 'sys_admin', 'net_admin']

export default guardrail({
  id: 'dangerous-capabilities',
  title: 'Containers add no capability that is as good as root',
  description: 'With SYS_ADMIN or NET_ADMIN a container can take over its node or its network.',
  severity: 'critical',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      for (const capability of securityContext?.capabilities?.add ?? [])
        if (DANGEROUS.includes(asciiLower(capability)))
          deny(`container "${name}" adds the capability ${capability}`)
  },
})
