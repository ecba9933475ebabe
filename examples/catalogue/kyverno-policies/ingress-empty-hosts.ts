import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'ingress-empty-hosts',
  title: 'Ingresses name the hosts that they serve',
  description: 'A rule without a host takes the traffic of every host that no other Ingress names.',
  severity: 'medium',
  category: 'Ingress',
  on: kinds('Ingress'),
  check({ object, deny }) {
    const rules = object.spec?.rules ?? []
    const hosts = rules.filter(({ host }) => host).length
    const routes = rules.filter(({ http }) => http).length
    if (hosts !== routes) deny(`${routes} rules have paths, but ${hosts} have a host`)
  },
})
