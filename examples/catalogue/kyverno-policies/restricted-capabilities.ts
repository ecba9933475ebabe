import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'restricted-capabilities',
  title: 'Containers add no capability but NET_BIND_SERVICE',
  description:
    'A low port is the only thing of root that a restricted container may need; every other capability widens what an attacker gets.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      for (const capability of securityContext?.capabilities?.add ?? [])
        if (capability !== 'NET_BIND_SERVICE')
          deny(`container "${name}" adds the capability ${capability}`)
  },
})
