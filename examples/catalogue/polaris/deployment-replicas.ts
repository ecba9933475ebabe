import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'deployment-replicas',
  title: 'Deployments run at least two Pods',
  description: 'With a single Pod, each restart and each drained node is an outage.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('Deployment'),
  check({ object, deny }) {
    const replicas = object.spec?.replicas
    if (replicas === undefined) deny('spec.replicas is not set: it must be 2 or more')
    else if (replicas < 2) deny(`spec.replicas is ${replicas}: it must be 2 or more`)
  },
})
