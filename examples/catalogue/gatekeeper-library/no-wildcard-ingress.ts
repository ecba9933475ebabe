import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'no-wildcard-ingress',
  title: 'Ingresses name their hosts',
  description:
    'A rule without a host, or with a wildcard, can take over the traffic of hosts that belong to others.',
  severity: 'high',
  category: 'Networking',
  on: kinds('Ingress'),
  check({ object, deny }) {
    for (const { host = '' } of object.spec?.rules ?? []) {
      if (host === '') deny('a rule names no host')
      else if (host.includes('*')) deny(`the host "${host}" of a rule is a wildcard`)
    }
  },
})
