import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'no-node-port-services',
  title: 'Services do not open ports of the nodes',
  description:
    'A Service of the type NodePort opens a port on every node of the cluster, past ingress and its filters.',
  severity: 'medium',
  category: 'Networking',
  on: kinds('Service'),
  check({ object, deny }) {
    if (object.spec?.type === 'NodePort') deny('spec.type is NodePort')
  },
})
