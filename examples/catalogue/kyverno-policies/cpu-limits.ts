import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'cpu-limits',
  title: 'Containers have a cpu limit',
  description: 'Without a limit one container can take the time of all others on its node.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.allContainers)
      if (resources?.limits?.cpu === undefined) deny(`container "${name}" has no cpu limit`)
  },
})
