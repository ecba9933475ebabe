import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'default-namespace-pods',
  title: 'Pods stay out of the namespace default',
  description:
    'What nobody gave a namespace lands in default, where no quota, policy or owner is waiting for it.',
  severity: 'medium',
  category: 'Namespaces',
  on: kinds('Pod'),
  check({ object, deny }) {
    if (object.metadata?.namespace === 'default') deny('a Pod may not be in the namespace default')
  },
})
