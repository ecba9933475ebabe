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
const metadata = (members: Readonly<Record<string, unknown>>) => ({
  metadata: { name: 'settings', namespace: 'shop', ...members },
})
const deleted = metadata({ deletionTimestamp: '2026-01-01T00:00:00Z' })

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
      name: 'emptied of its binary data',
      oldObject: configMap({ immutable: true, binaryData: { logo: 'aGk=' } }),
      object: configMap({ immutable: true }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings": binaryData may not change; create one under a new name'],
    },
    {
      name: 'filled with binary data',
      oldObject: configMap({ immutable: true }),
      object: configMap({ immutable: true, binaryData: { logo: 'aGk=' } }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings": binaryData may not change; create one under a new name'],
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
      name: 'created under a name that is to be made',
      object: configMap({ data, ...metadata({ name: undefined, generateName: 'settings-' }) }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "" must set immutable: true'],
    },
    {
      name: 'a name that is null',
      object: configMap({ data, ...metadata({ name: null }) }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "" must set immutable: true'],
    },
    {
      name: 'made immutable without data',
      oldObject: configMap({}),
      object: configMap({ immutable: true }),
      namespace,
      expect: 'allow',
    },
    {
      name: 'without data and still mutable',
      oldObject: configMap({}),
      object: configMap({}),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings" must set immutable: true'],
    },
    {
      name: 'a subresource, which no ConfigMap has',
      oldObject: configMap({ data }),
      object: configMap({ data }),
      subresource: 'status',
      namespace,
      expect: 'allow',
    },
    {
      name: 'released by its last finalizer',
      oldObject: configMap({
        data,
        ...metadata({ ...deleted.metadata, finalizers: ['example.com/backup'] }),
      }),
      object: configMap({ data, ...deleted }),
      namespace,
      expect: 'allow',
    },
    {
      name: 'released, and changed on the way',
      oldObject: configMap({ data, ...deleted }),
      object: configMap({ data: { level: 'debug' }, ...deleted }),
      namespace,
      expect: 'deny',
    },
    {
      name: 'released, and emptied on the way',
      oldObject: configMap({ data, ...deleted }),
      object: configMap({ immutable: true, ...deleted }),
      namespace,
      expect: 'deny',
      messages: ['ConfigMap "settings": data may not change; create one under a new name'],
    },
    {
      name: 'released, and filled on the way',
      oldObject: configMap({ ...deleted }),
      object: configMap({ data, ...deleted }),
      namespace,
      expect: 'deny',
    },
    {
      name: 'released, and emptied of its empty data',
      oldObject: configMap({ data: {}, ...deleted }),
      object: configMap({ ...deleted }),
      namespace,
      expect: 'deny',
    },
  ],
})
