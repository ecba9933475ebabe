import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-network',
  title: 'Pods stay out of the network of their node',
  description:
    'In the network of its node a Pod reaches what listens on localhost and escapes NetworkPolicies.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    if (pod.spec.hostNetwork) deny('hostNetwork is true')
  },
})
