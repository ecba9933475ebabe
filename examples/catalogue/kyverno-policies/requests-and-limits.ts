import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'requests-and-limits',
  title: 'Containers state their requests, and a limit of memory',
  description:
    'Without requests the scheduler guesses, and without a limit of memory one container can take what all others on its node have.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.allContainers) {
      if (resources?.requests?.memory === undefined)
        deny(`container "${name}" has no memory request`)
      if (resources?.requests?.cpu === undefined) deny(`container "${name}" has no cpu request`)
      if (resources?.limits?.memory === undefined) deny(`container "${name}" has no memory limit`)
    }
  },
})
