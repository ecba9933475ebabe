import { changed, guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { except, isExcepted } from '../shared/except.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'immutable-configmaps',
  title: 'ConfigMaps in production are immutable',
  description:
    'A ConfigMap that changes under running Pods changes them without a rollout, and cannot be rolled back. In production every ConfigMap is immutable; a change is another one under a new name.',
  severity: 'high',
  category: 'Immutability',
  on: kinds(['ConfigMap'], { namespaceSelector: PRODUCTION }),
  params: z.object({
    except: except(['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert']),
  }),
  check({ object, oldObject, params, deny }) {
    const name = object.metadata?.name ?? ''
    if (isExcepted(name, params.except)) return
    if (object.immutable !== true) {
      if (oldObject?.immutable === true) deny(`ConfigMap "${name}": immutable may not be unset`)
      else deny(`ConfigMap "${name}" must set immutable: true`)
    }
    // One that is mutable and stays so has been told already.
    if (oldObject === undefined || (oldObject.immutable !== true && object.immutable !== true))
      return
    if (changed(oldObject.data, object.data))
      deny(`ConfigMap "${name}": data may not change; create one under a new name`)
    if (changed(oldObject.binaryData, object.binaryData))
      deny(`ConfigMap "${name}": binaryData may not change; create one under a new name`)
  },
})
