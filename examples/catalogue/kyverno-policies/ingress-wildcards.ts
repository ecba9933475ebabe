import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'ingress-wildcards',
  title: 'Ingresses serve no wildcard',
  description: 'A wildcard takes the traffic of hosts that nobody has thought of yet.',
  severity: 'medium',
  category: 'Ingress',
  on: kinds('Ingress'),
  check({ object, deny }) {
    for (const { host } of object.spec?.rules ?? [])
      if (host?.includes('*')) deny(`host "${host}" is a wildcard`)
  },
})
