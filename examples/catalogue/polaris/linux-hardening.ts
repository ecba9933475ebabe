import {
  type AnyContainer,
  asciiLower,
  guardrail,
  type PodView,
  type SELinuxOptions,
  workloads,
} from 'gatewright'

export default guardrail({
  id: 'linux-hardening',
  title: 'Containers are restricted by a feature of Linux',
  description:
    'AppArmor, seccomp, SELinux and dropped capabilities each bound what a program that was taken over can do.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const container of pod.allContainers)
      if (
        !hasAppArmor(pod, container) &&
        !hasSeccomp(pod, container) &&
        !hasSelinux(pod, container) &&
        !dropsCapabilities(container)
      )
        deny(
          `container "${container.name}" has no AppArmor, seccomp or SELinux options and keeps its capabilities`,
        )
  },
})

function hasAppArmor({ metadata }: PodView, { name }: AnyContainer): boolean {
  return `container.apparmor.security.beta.kubernetes.io/${name}` in (metadata.annotations ?? {})
}

function hasSeccomp({ spec }: PodView, { securityContext }: AnyContainer): boolean {
  const profile = securityContext?.seccompProfile ?? spec.securityContext?.seccompProfile
  return profile !== undefined && profile.type !== 'Unconfined'
}

function hasSelinux({ spec }: PodView, { securityContext }: AnyContainer): boolean {
  return isSet(securityContext?.seLinuxOptions) || isSet(spec.securityContext?.seLinuxOptions)
}

function isSet(options: SELinuxOptions | undefined): boolean {
  return (options?.level ?? options?.role ?? options?.type ?? options?.user) !== undefined
}

function dropsCapabilities({ securityContext }: AnyContainer): boolean {
  const { add = [], drop = [] } = securityContext?.capabilities ?? {}
  return drop.length > 0 && !add.some((capability) => asciiLower(capability) === 'all')
}
