import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-namespaces',
  title: 'Pods share no namespace with their node',
  description:
    'A Pod in the namespaces of its node sees processes, memory and traffic of everything else there.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const field of ['hostPID', 'hostIPC', 'hostNetwork'] as const)
      if (pod.spec[field]) deny(`${field} is set`)
  },
})
