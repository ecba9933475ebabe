import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'stateful-set-storage-class',
  title: 'StatefulSets name the storage classes of their claims',
  description:
    'The claims of a StatefulSet cannot change later, so the class is chosen when it is written.',
  severity: 'medium',
  category: 'Storage',
  on: kinds('StatefulSet'),
  check({ object, deny }) {
    for (const { metadata, spec } of object.spec?.volumeClaimTemplates ?? [])
      if (!spec?.storageClassName)
        deny(`volumeClaimTemplate "${metadata?.name ?? ''}" does not set storageClassName`)
  },
})
