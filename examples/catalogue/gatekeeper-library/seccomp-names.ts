import { guardrail, type SeccompProfile, workloads } from 'gatewright'
import { z } from 'zod'
import { exemptImages, isNamed } from './shared.ts'

/** The name of a profile as annotations write it. */
function nameOf({ type, localhostProfile = '' }: SeccompProfile): string {
  switch (type) {
    case 'RuntimeDefault':
      return 'runtime/default'
    case 'Localhost':
      return `localhost/${localhostProfile}`
    default:
      return 'unconfined'
  }
}

export default guardrail({
  id: 'seccomp-names',
  title: 'Containers run under an allowed seccomp profile, by field or annotation',
  description:
    'Seccomp takes away the system calls that a container does not need; old manifests say the profile in annotations, which count where no field does.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  params: z.object({
    allowedProfiles: z
      .array(z.string())
      .describe(
        'Profiles as annotations name them: runtime/default, localhost/<file>, unconfined.',
      ),
    exemptImages,
  }),
  check({ pod, params, deny }) {
    const annotations = pod.metadata.annotations ?? {}
    for (const { name, image, securityContext } of pod.allContainers) {
      if (isNamed(image, params.exemptImages)) continue
      const field = securityContext?.seccompProfile ?? pod.spec.securityContext?.seccompProfile
      const profile =
        field === undefined
          ? (annotations[`container.seccomp.security.alpha.kubernetes.io/${name}`] ??
            annotations['seccomp.security.alpha.kubernetes.io/pod'])
          : nameOf(field)
      if (profile === undefined) deny(`container "${name}" has no seccomp profile`)
      else if (!params.allowedProfiles.includes(profile))
        deny(`container "${name}": the seccomp profile ${profile} is not allowed`)
    }
  },
})
