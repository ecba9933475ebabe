import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'privileged-containers',
  title: 'Containers are not privileged',
  description: 'A privileged container is root on its node.',
  severity: 'critical',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      if (securityContext?.privileged) deny(`container "${name}" is privileged`)
  },
})
