import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'single-ingress-host',
  title: 'Ingresses are for one host',
  description:
    'With one host for each Ingress it is plain who serves a host, and who may change it.',
  severity: 'medium',
  category: 'Ingress',
  on: kinds('Ingress'),
  check({ object, deny }) {
    const hosts = (object.spec?.rules ?? []).filter(({ host }) => host)
    if (hosts.length > 1) deny(`the Ingress has ${hosts.length} rules with a host, not one`)
  },
})
