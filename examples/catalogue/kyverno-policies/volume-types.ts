import { guardrail, workloads } from 'gatewright'

const ALLOWED = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const

export default guardrail({
  id: 'volume-types',
  title: 'Pods use volumes of harmless types alone',
  description:
    'Volumes of other types reach the files of the node, or storage that no claim accounts for.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const volume of pod.spec.volumes ?? [])
      if (!ALLOWED.some((type) => volume[type] !== undefined))
        deny(`volume "${volume.name}" is of a type that is not allowed`)
  },
})
