import { changed, guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { except, isExcepted } from '../shared/except.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'immutable-secrets',
  title: 'Secrets in production are immutable',
  description:
    'A Secret that changes under running Pods changes some of them, at different times, and cannot be rolled back. In production every Secret is immutable; a new value is another one under a new name.',
  severity: 'high',
  category: 'Immutability',
  on: kinds(['Secret'], { namespaceSelector: PRODUCTION }),
  params: z.object({
    types: z
      .array(z.string().min(1))
      .default([
        'kubernetes.io/service-account-token',
        'bootstrap.kubernetes.io/token',
        'helm.sh/release.v1',
      ])
      .describe('Types of Secrets whose writers change them in place, which are left alone.'),
    except: except([]),
  }),
  check({ object, oldObject, params, deny }) {
    const name = object.metadata?.name ?? ''
    if (isExcepted(name, params.except) || params.types.includes(object.type ?? 'Opaque')) return
    if (object.immutable !== true) {
      if (oldObject?.immutable === true) deny(`Secret "${name}": immutable may not be unset`)
      else deny(`Secret "${name}" must set immutable: true`)
    }
    // One that is mutable and stays so has been told already.
    if (oldObject === undefined || (oldObject.immutable !== true && object.immutable !== true))
      return
    if (changed(oldObject.data, object.data))
      deny(`Secret "${name}": data may not change; create one under a new name`)
  },
})
