import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-process',
  title: 'Windows containers are no processes of their node',
  description: 'A HostProcess container has all rights of the Windows node that it runs on.',
  severity: 'critical',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.securityContext?.windowsOptions?.hostProcess)
      deny('the Pod sets windowsOptions.hostProcess')
    for (const { name, securityContext } of pod.containers)
      if (securityContext?.windowsOptions?.hostProcess)
        deny(`container "${name}" sets windowsOptions.hostProcess`)
  },
})
