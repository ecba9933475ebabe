import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'privilege-escalation',
  title: 'Containers cannot escalate their privileges',
  description:
    'Unless it is forbidden, a process gets more rights than its parent from a setuid program.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      if (securityContext?.allowPrivilegeEscalation !== false)
        deny(`container "${name}" does not set allowPrivilegeEscalation to false`)
  },
})
