import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'cpu-requests',
  title: 'Containers have a CPU request',
  description: 'The scheduler puts a Pod where its requests fit; without them it guesses.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      if (resources?.requests?.cpu === undefined) deny(`container "${name}" has no CPU request`)
  },
})
