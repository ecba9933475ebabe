import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'privileged',
  title: 'Containers are not privileged',
  description: 'A privileged container is root on its node.',
  severity: 'critical',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of [...pod.initContainers, ...pod.containers])
      if (securityContext?.privileged) deny(`container "${name}" is privileged`)
  },
})
