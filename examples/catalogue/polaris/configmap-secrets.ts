import { guardrail, kinds, sorted } from 'gatewright'
import { holdsPrivateKey, namesCredential } from './shared.ts'

export default guardrail({
  id: 'configmap-secrets',
  title: 'ConfigMaps hold no credentials',
  description:
    'More people and programs may read ConfigMaps than Secrets, and nothing encrypts them.',
  severity: 'high',
  category: 'Secrets',
  on: kinds('ConfigMap'),
  check({ object, deny }) {
    const { data = {} } = object
    for (const key of sorted(Object.keys(data)))
      if (namesCredential(key)) deny(`data key "${key}" is the name of a credential`)
      else if (holdsPrivateKey(data[key] ?? '')) deny(`data key "${key}" holds a private key`)
  },
})
