import { asciiLower, guardrail, workloads } from 'gatewright'

/** What container runtimes grant unless it is dropped, and NET_ADMIN. */
const INSECURE = [
  'NET_ADMIN',
  'CHOWN',
  'DAC_OVERRIDE',
  'FSETID',
  'FOWNER',
  'MKNOD',
  'NET_RAW',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'SYS_CHROOT',
  'KILL',
  'AUDIT_WRITE',
]

export default guardrail({
  id: 'insecure-capabilities',
  title: 'Containers drop the capabilities that runtimes grant',
  description:
    'Runtimes grant a list of capabilities that few programs need and that attackers know how to use.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers) {
      const { drop = [] } = securityContext?.capabilities ?? {}
      const dropped = drop.map((capability) => asciiLower(capability))
      if (dropped.includes('all')) continue
      const kept = INSECURE.filter((capability) => !dropped.includes(asciiLower(capability)))
      if (kept.length > 0)
        deny(`container "${name}" does not drop ALL, nor the capabilities ${kept.join(', ')}`)
    }
  },
})
