import { guardrail, workloads } from 'gatewright'
import { holdsPrivateKey, namesCredential } from './shared.ts'

export default guardrail({
  id: 'env-secrets',
  title: 'Environments hold no credentials in plain text',
  description:
    'A value in the spec of a Pod is read by all who may see the Pod; a Secret is for those who may read Secrets.',
  severity: 'high',
  category: 'Secrets',
  on: workloads(),
  check({ pod, deny }) {
    for (const container of pod.allContainers)
      for (const { name, value = '' } of container.env ?? []) {
        if (value === '') continue
        if (namesCredential(name))
          deny(`container "${container.name}": the value of "${name}" belongs into a Secret`)
        else if (holdsPrivateKey(value))
          deny(`container "${container.name}": the value of "${name}" is a private key`)
      }
  },
})
