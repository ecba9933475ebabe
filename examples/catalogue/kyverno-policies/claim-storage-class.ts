import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'claim-storage-class',
  title: 'Claims name their storage class',
  description: 'A claim without a class gets whatever the default of the cluster is that day.',
  severity: 'medium',
  category: 'Storage',
  on: kinds('PersistentVolumeClaim'),
  check({ object, deny }) {
    if (!object.spec?.storageClassName) deny('storageClassName is not set')
  },
})
