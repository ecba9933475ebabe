import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'hpa-max-replicas',
  title: 'Autoscalers have room to scale',
  description: 'An autoscaler whose bounds are equal never adds a Pod, however high the load.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('HorizontalPodAutoscaler'),
  check({ object, deny }) {
    const { minReplicas = 0, maxReplicas } = object.spec
    if (maxReplicas === 0) deny('spec.maxReplicas is not set')
    else if (maxReplicas <= minReplicas)
      deny(`spec.maxReplicas is ${maxReplicas}: it must be above minReplicas, ${minReplicas}`)
  },
})
