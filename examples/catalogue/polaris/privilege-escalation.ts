import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'privilege-escalation',
  title: 'Containers do not gain privileges',
  description:
    'Unless a container says otherwise, a program with setuid gives it more rights than it began with.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of [...pod.initContainers, ...pod.containers])
      if (securityContext?.allowPrivilegeEscalation !== false)
        deny(`container "${name}" does not set allowPrivilegeEscalation to false`)
  },
})
