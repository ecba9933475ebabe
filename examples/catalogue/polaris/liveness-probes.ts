import { guardrail, workloads } from 'gatewright'
import { isJob } from './shared.ts'

export default guardrail({
  id: 'liveness-probes',
  title: 'Containers say when they hang',
  description:
    'Without a livenessProbe a container that hangs is never restarted; Pods of Jobs end by themselves.',
  severity: 'medium',
  category: 'Availability',
  on: workloads(),
  check({ object, pod, deny }) {
    if (isJob(object)) return
    for (const { name, livenessProbe } of pod.containers)
      if (livenessProbe === undefined) deny(`container "${name}" has no livenessProbe`)
  },
})
