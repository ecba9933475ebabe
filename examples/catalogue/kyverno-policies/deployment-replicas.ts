import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'deployment-replicas',
  title: 'Deployments have more than one replica',
  description: 'A single replica is down whenever its node is, and at every rollout that fails.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('Deployment'),
  check({ object, deny }) {
    const replicas = object.spec?.replicas ?? 1
    if (replicas <= 1) deny(`replicas is ${replicas}, not more than 1`)
  },
})
