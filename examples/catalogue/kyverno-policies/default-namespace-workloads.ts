import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'default-namespace-workloads',
  title: 'Workloads stay out of the namespace default',
  description:
    'What nobody gave a namespace lands in default, where no quota, policy or owner is waiting for it.',
  severity: 'medium',
  category: 'Namespaces',
  on: kinds('DaemonSet', 'Deployment', 'Job', 'StatefulSet'),
  check({ object, deny }) {
    if (object.metadata?.namespace === 'default')
      deny(`a ${object.kind} may not be in the namespace default`)
  },
})
