import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'hpa-min-replicas',
  title: 'Autoscalers keep at least two Pods',
  description: 'An autoscaler that goes down to a single Pod makes each drained node an outage.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('HorizontalPodAutoscaler'),
  check({ object, deny }) {
    const { minReplicas = 2 } = object.spec
    if (minReplicas < 2) deny(`spec.minReplicas is ${minReplicas}: it must be 2 or more`)
  },
})
