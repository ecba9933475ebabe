import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'load-balancers',
  title: 'Services order no load balancer',
  description: 'A load balancer costs money and puts the Service on the network of the cloud.',
  severity: 'medium',
  category: 'Services',
  on: kinds('Service'),
  check({ object, deny }) {
    if (object.spec?.type === 'LoadBalancer') deny('a Service may not have the type LoadBalancer')
  },
})
