import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'secret-volumes',
  title: 'Pods mount no Secret',
  description:
    'Where secrets come from a vault, one that is mounted has gone past its policies and its log.',
  severity: 'medium',
  category: 'Secrets',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, secret } of pod.spec.volumes ?? [])
      if (secret) deny(`volume "${name}" is a Secret`)
  },
})
