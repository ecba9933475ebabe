import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'proc-mount',
  title: 'Containers have the usual /proc',
  description: 'An unmasked /proc shows, and lets a container change, settings of the kernel.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.containers) {
      const procMount = securityContext?.procMount ?? 'Default'
      if (procMount !== 'Default') deny(`container "${name}" has the procMount ${procMount}`)
    }
  },
})
