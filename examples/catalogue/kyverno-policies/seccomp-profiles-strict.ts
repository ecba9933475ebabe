import { guardrail, workloads } from 'gatewright'

const APPROVED = ['RuntimeDefault', 'Localhost']

export default guardrail({
  id: 'seccomp-profiles-strict',
  title: 'Containers run under a seccomp profile',
  description:
    'A seccomp profile takes away the system calls that a container does not need; its own counts before that of its Pod.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    const common = pod.spec.securityContext?.seccompProfile?.type
    for (const { name, securityContext } of pod.allContainers) {
      const type = securityContext?.seccompProfile?.type ?? common
      if (type === undefined) deny(`container "${name}" has no seccomp profile`)
      else if (!APPROVED.includes(type)) deny(`container "${name}" has the seccomp profile ${type}`)
    }
  },
})
