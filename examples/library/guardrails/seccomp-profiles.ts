import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'seccomp-profiles',
  title: 'Containers run under an approved seccomp profile',
  description:
    'Seccomp takes away the system calls that a container does not need. The profile of a container is its own, else that of its Pod.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    profiles: z.array(z.string()).min(1).describe('Types of profiles that are approved.'),
    files: z.array(z.string()).default([]).describe('Approved files of the type Localhost.'),
  }),
  check({ pod, params, deny }) {
    for (const container of pod.allContainers) {
      const profile =
        container.securityContext?.seccompProfile ?? pod.spec.securityContext?.seccompProfile
      const type = profile?.type ?? 'none'
      if (!params.profiles.includes(type))
        deny(`container "${container.name}": the seccomp profile ${type} is not approved`)
      else if (type === 'Localhost') {
        const file = profile?.localhostProfile ?? ''
        if (!params.files.includes(file))
          deny(`container "${container.name}": the seccomp profile "${file}" is not approved`)
      }
    }
  },
})
