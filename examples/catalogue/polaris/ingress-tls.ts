import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'ingress-tls',
  title: 'Ingresses encrypt',
  description: 'Without TLS, passwords and sessions cross the network in plain text.',
  severity: 'medium',
  category: 'Network',
  on: kinds('Ingress'),
  check({ object, deny }) {
    if ((object.spec?.tls ?? []).length === 0) deny('spec.tls is not set')
  },
})
