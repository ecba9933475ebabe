import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'no-load-balancer-services',
  title: 'Services do not ask for load balancers',
  description:
    'Each Service of the type LoadBalancer costs money and opens an address to the outside; what is to be reached from there goes through the common ingress.',
  severity: 'medium',
  category: 'Networking',
  on: kinds('Service'),
  check({ object, deny }) {
    if (object.spec?.type === 'LoadBalancer') deny('spec.type is LoadBalancer')
  },
})
