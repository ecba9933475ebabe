import { duration, guardrail, kinds } from 'gatewright'
import { Certificate } from './shared.ts'

export default guardrail({
  id: 'certificate-duration',
  title: 'Certificates last 100 days at most',
  description:
    'The shorter a certificate lasts, the shorter a stolen key is of use; issuers of letsencrypt set 90 days themselves.',
  severity: 'medium',
  category: 'cert-manager',
  on: kinds(Certificate),
  check({ object, deny }) {
    if (object.spec?.issuerRef?.name?.includes('letsencrypt')) return
    const text = object.spec?.duration
    if (text === undefined) return
    const length = duration(text)
    if (length === undefined || length.greaterThan(duration('2400h')))
      deny(`the duration is ${text}, not 2400h at most`)
  },
})
