import { changed, guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'immutable-configmap',
  title: 'ConfigMaps in production are immutable',
  description:
    'A ConfigMap that changes under running Pods changes them without a rollout, and cannot be rolled back. In namespaces labelled environment=production a ConfigMap is immutable and a change is a new one under a new name.',
  severity: 'high',
  category: 'Immutability',
  on: kinds(['ConfigMap'], {
    namespaceSelector: { matchLabels: { environment: 'production' } },
  }),
  check({ object, oldObject, deny }) {
    const name = object.metadata?.name ?? ''
    if (object.immutable !== true) deny(`ConfigMap "${name}" must set immutable: true`)
    if (oldObject === undefined) return
    if (changed(oldObject.data, object.data))
      deny(`ConfigMap "${name}": data may not change; create one under a new name`)
    if (changed(oldObject.binaryData, object.binaryData))
      deny(`ConfigMap "${name}": binaryData may not change; create one under a new name`)
  },
})
