import { guardrail, workloads } from 'gatewright'

const LONG_RUNNING = ['Pod', 'DaemonSet', 'Deployment', 'StatefulSet']

export default guardrail({
  id: 'probes',
  title: 'Containers have a probe',
  description:
    'Without a probe nothing restarts a container that hangs, or keeps traffic from one that is not ready; Jobs run to their end and need none.',
  severity: 'medium',
  category: 'Availability',
  on: workloads(),
  check({ object, pod, deny }) {
    if (!LONG_RUNNING.includes(object.kind)) return
    for (const { name, livenessProbe, readinessProbe, startupProbe } of pod.containers)
      if (!livenessProbe && !readinessProbe && !startupProbe)
        deny(`container "${name}" has no probe`)
  },
})
