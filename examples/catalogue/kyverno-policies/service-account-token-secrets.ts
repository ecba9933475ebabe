import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'service-account-token-secrets',
  title: 'No Secret holds the token of a ServiceAccount',
  description:
    'Such a token never expires and works from everywhere; Pods and people ask for one that does expire.',
  severity: 'high',
  category: 'Secrets',
  on: kinds('Secret'),
  check({ object, deny }) {
    if (object.type === 'kubernetes.io/service-account-token') deny(`the type is ${object.type}`)
  },
})
