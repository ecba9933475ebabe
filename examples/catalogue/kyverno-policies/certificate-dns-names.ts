import { guardrail, kinds } from 'gatewright'
import { Certificate } from './shared.ts'

export default guardrail({
  id: 'certificate-dns-names',
  title: 'Certificates are for one name',
  description: 'A key that is stolen speaks for every name on its certificate.',
  severity: 'medium',
  category: 'cert-manager',
  on: kinds(Certificate),
  check({ object, deny }) {
    const names = object.spec?.dnsNames ?? []
    if (names.length > 1) deny(`the Certificate lists ${names.length} DNS names, not one`)
  },
})
