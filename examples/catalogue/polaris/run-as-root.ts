import { guardrail, type PodSecurityContext, type SecurityContext, workloads } from 'gatewright'

export default guardrail({
  id: 'run-as-root',
  title: 'Containers do not run as root',
  description: 'Whoever escapes from a container that runs as root is root on its node.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    const common = pod.spec.securityContext
    for (const { name, securityContext: own } of [...pod.initContainers, ...pod.containers]) {
      const allowsRoot = own?.runAsNonRoot === false || own?.runAsUser === 0
      if (!avoidsRoot(own) && (allowsRoot || !avoidsRoot(common)))
        deny(`container "${name}" may run as root: set runAsNonRoot, or a runAsUser above 0`)
    }
  },
})

function avoidsRoot(context: SecurityContext | PodSecurityContext | undefined): boolean {
  return context?.runAsNonRoot === true || (context?.runAsUser ?? 0) > 0
}
