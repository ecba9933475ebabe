import { guardrail, workloads } from 'gatewright'

const ALLOWED = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

export default guardrail({
  id: 'baseline-capabilities',
  title: 'Containers add no capability beyond the baseline',
  description:
    'Capabilities beyond those that runtimes grant by default open ways out of the container.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      for (const capability of securityContext?.capabilities?.add ?? [])
        if (!ALLOWED.includes(capability))
          deny(`container "${name}" adds the capability ${capability}`)
  },
})
