import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'node-ports',
  title: 'Services open no port on every node',
  description:
    'A NodePort is open on every node, past the Ingress and the network policies in front of it.',
  severity: 'medium',
  category: 'Services',
  on: kinds('Service'),
  check({ object, deny }) {
    if (object.spec?.type === 'NodePort') deny('a Service may not have the type NodePort')
  },
})
