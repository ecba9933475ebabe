import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'drop-all',
  title: 'Containers drop ALL capabilities',
  description:
    'What a runtime grants by default is more than most containers need; those that need something add it back.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      if (!securityContext?.capabilities?.drop?.includes('ALL'))
        deny(`container "${name}" does not drop ALL capabilities`)
  },
})
