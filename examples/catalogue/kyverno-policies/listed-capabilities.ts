import { guardrail, workloads } from 'gatewright'

const LISTED = ['NET_BIND_SERVICE', 'CAP_CHOWN']

export default guardrail({
  id: 'listed-capabilities',
  title: 'Containers add NET_BIND_SERVICE and CAP_CHOWN alone',
  description: 'Every capability beyond those that were agreed on is a part of root.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      for (const capability of securityContext?.capabilities?.add ?? [])
        if (!LISTED.includes(capability))
          deny(`container "${name}" adds the capability ${capability}`)
  },
})
