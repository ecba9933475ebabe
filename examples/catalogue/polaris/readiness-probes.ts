import { guardrail, workloads } from 'gatewright'
import { isJob } from './shared.ts'

export default guardrail({
  id: 'readiness-probes',
  title: 'Containers say when they are ready',
  description:
    'Without a readinessProbe a container gets requests before it can answer; Pods of Jobs get none.',
  severity: 'medium',
  category: 'Availability',
  on: workloads(),
  check({ object, pod, deny }) {
    if (isJob(object)) return
    for (const { name, readinessProbe } of pod.containers)
      if (readinessProbe === undefined) deny(`container "${name}" has no readinessProbe`)
  },
})
