import { cases } from 'gatewright'
import immutableConfigmap from './immutable-configmap.ts'

const namespace = { labels: { environment: 'production' } }
const configMap = (members: Readonly<Record<string, unknown>>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'shop' },
  ...members,
})
const data = { level: 'info' }
const fixed = configMap({ immutable: true, data })

export default cases(immutableConfigmap, {
  cases: [
    { name: 'created as immutable', object: fixed, namespace, expect: 'allow' },
    {
      name: 'created without saying so',
      object: configMap({ data }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings" must set immutable: true'],
    },
    {
      name: 'created as mutable',
      object: configMap({ immutable: false, data }),
      namespace,
      expect: 'deny',
    },
    {
      name: 'immutable is null',
      object: configMap({ immutable: null, data }),
      namespace,
      expect: 'deny',
    },
    {
      name: 'a namespace of another environment',
      object: configMap({ data }),
      namespace: { labels: { environment: 'staging' } },
      expect: 'allow',
    },
    { name: 'a namespace without labels', object: configMap({ data }), expect: 'allow' },
    {
      name: 'updated in its labels alone',
      oldObject: fixed,
      object: { ...fixed, metadata: { ...fixed.metadata, labels: { team: 'shop' } } },
      namespace,
      expect: 'allow',
    },
    {
      name: 'updated in one value',
      oldObject: fixed,
      object: configMap({ immutable: true, data: { level: 'debug' } }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings": data may not change; create one under a new name'],
    },
    {
      name: 'updated by a key that goes, and binary data that comes',
      oldObject: fixed,
      object: configMap({ immutable: true, binaryData: { logo: 'aGk=' } }),
      namespace,
      expect: 'deny',
      messages: [
        'ConfigMap "settings": data may not change; create one under a new name',
        'ConfigMap "settings": binaryData may not change; create one under a new name',
      ],
    },
    {
      name: 'made immutable as it is',
      oldObject: configMap({ data }),
      object: fixed,
      namespace,
      expect: 'allow',
    },
    {
      name: 'made mutable again',
      oldObject: fixed,
      object: configMap({ data }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings" must set immutable: true'],
    },
    {
      name: 'data that is null where there was none',
      oldObject: configMap({ immutable: true }),
      object: configMap({ immutable: true, data: null }),
      namespace,
      expect: 'allow',
    },
    { name: 'deleted', oldObject: configMap({ data }), namespace, expect: 'allow' },
    {
      name: 'released by its last finalizer',
      oldObject: configMap({
        data,
        metadata: {
          name: 'settings',
          namespace: 'shop',
          deletionTimestamp: '2026-01-01T00:00:00Z',
          finalizers: ['example.com/backup'],
        },
      }),
      object: configMap({
        data,
        metadata: {
          name: 'settings',
          namespace: 'shop',
          deletionTimestamp: '2026-01-01T00:00:00Z',
        },
      }),
      namespace,
      expect: 'allow',
    },
  ],
})
