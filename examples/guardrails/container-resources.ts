import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'container-resources',
  title: 'Containers state their cpu and memory',
  description:
    'Without requests the scheduler guesses, without limits one container can starve its node, and a ResourceQuota refuses the Pod anyway. Ephemeral containers cannot have resources and are not judged.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const container of [...pod.initContainers, ...pod.containers]) {
      for (const bound of ['requests', 'limits'] as const) {
        for (const resource of ['cpu', 'memory']) {
          if (container.resources?.[bound]?.[resource] === undefined)
            deny(`container "${container.name}": ${bound}.${resource} is not set`)
        }
      }
    }
  },
})
