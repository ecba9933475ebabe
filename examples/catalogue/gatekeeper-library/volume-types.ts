import { guardrail, workloads } from 'gatewright'
import { z } from 'zod'

/** Every type that the API knows; a volume of a newer one is of an unknown type, and denied. */
const TYPES = [
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'hostPath',
  'image',
  'iscsi',
  'nfs',
  'persistentVolumeClaim',
  'photonPersistentDisk',
  'portworxVolume',
  'projected',
  'quobyte',
  'rbd',
  'scaleIO',
  'secret',
  'storageos',
  'vsphereVolume',
] as const

export default guardrail({
  id: 'volume-types',
  title: 'Pods use allowed types of volumes',
  description:
    'A volume of a type such as hostPath gives a Pod files of its node, and with them all other Pods there.',
  severity: 'high',
  category: 'Volumes',
  on: workloads({ operations: ['CREATE'] }),
  params: z.object({
    volumes: z.array(z.string()).describe('Types of volumes that may be used; * for all.'),
  }),
  check({ pod, params, deny }) {
    if (params.volumes.includes('*')) return
    for (const volume of pod.spec.volumes ?? []) {
      const type = TYPES.find((name) => volume[name] !== undefined) ?? 'unknown'
      if (!params.volumes.includes(type)) deny(`volume "${volume.name}" is of the type ${type}`)
    }
  },
})
