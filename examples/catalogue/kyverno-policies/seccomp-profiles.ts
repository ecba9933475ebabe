import { guardrail, workloads } from 'gatewright'

const APPROVED = ['RuntimeDefault', 'Localhost']

export default guardrail({
  id: 'seccomp-profiles',
  title: 'Nothing switches seccomp off',
  description: 'Without a seccomp profile a container can call everything that the kernel has.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    const common = pod.spec.securityContext?.seccompProfile?.type
    if (common !== undefined && !APPROVED.includes(common))
      deny(`the Pod has the seccomp profile ${common}`)
    for (const { name, securityContext } of pod.allContainers) {
      const own = securityContext?.seccompProfile?.type
      if (own !== undefined && !APPROVED.includes(own))
        deny(`container "${name}" has the seccomp profile ${own}`)
    }
  },
})
