import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-process',
  title: 'Windows containers are no processes of their node',
  description: 'A HostProcess container has privileged access to its Windows node.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      if (securityContext?.windowsOptions?.hostProcess)
        deny(`container "${name}" is a process of its node`)
  },
})
