import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

export default guardrail({
  id: 'seccomp-types',
  title: 'Containers run under an allowed seccomp profile',
  description: 'Seccomp takes away the system calls that a container does not need.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    allowedProfiles: z
      .array(z.enum(['RuntimeDefault', 'Localhost', 'Unconfined', 'not configured']))
      .describe('Types of profiles that are allowed; "not configured" allows none at all.'),
    allowedLocalhostFiles: z
      .array(z.string())
      .default([])
      .describe('Files that a profile of the type Localhost may be in; * for any.'),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    const files = params.allowedLocalhostFiles
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const profile = securityContext?.seccompProfile ?? pod.spec.securityContext?.seccompProfile
      const type = profile?.type ?? 'not configured'
      const file = profile?.localhostProfile ?? ''
      if (!params.allowedProfiles.includes(type))
        deny(`container "${name}": the seccomp profile is ${type}`)
      else if (type === 'Localhost' && !files.includes('*') && !files.includes(file))
        deny(`container "${name}": the seccomp profile "${file}" is not allowed`)
    }
  },
})
