import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'ingress-tls-hosts',
  title: 'Ingresses serve their hosts by TLS',
  description:
    'A host without an entry in tls is served in the clear, or under a certificate of another name.',
  severity: 'medium',
  category: 'Ingress',
  on: kinds('Ingress'),
  check({ object, deny }) {
    const secured = (object.spec?.tls ?? []).flatMap(({ hosts }) => hosts ?? [])
    for (const { host } of object.spec?.rules ?? [])
      if (host && !secured.includes(host)) deny(`host "${host}" is not listed in spec.tls`)
  },
})
