import { deepEqual, guardrail, kinds } from 'gatewright'
import { Certificate } from './shared.ts'

const ISSUER = { name: 'our-corp-issuer', kind: 'ClusterIssuer', group: 'cert-manager.io' }

export default guardrail({
  id: 'certificate-issuer',
  title: 'Certificates of the company come from its issuer',
  description: 'Names under corp.com are trusted inside because our own issuer vouches for them.',
  severity: 'high',
  category: 'cert-manager',
  on: kinds(Certificate),
  check({ object, deny }) {
    const names = object.spec?.dnsNames ?? []
    if (!names.some((name) => name.endsWith('.corp.com'))) return
    if (!deepEqual(object.spec?.issuerRef, ISSUER))
      deny(`the issuer of names under .corp.com must be the ${ISSUER.kind} ${ISSUER.name}`)
  },
})
