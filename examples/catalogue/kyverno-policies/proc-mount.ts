import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'proc-mount',
  title: 'Containers see /proc masked',
  description:
    'The default masks of /proc hide files by which a container reads from the kernel or writes to it.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers) {
      const procMount = securityContext?.procMount ?? 'Default'
      if (procMount !== 'Default') deny(`container "${name}" sets procMount to ${procMount}`)
    }
  },
})
