import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'automount-token',
  title: 'Pods mount no token of their ServiceAccount',
  description: 'With the token in it, whoever gets into a container gets at the API server, too.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ object, pod, deny }) {
    if (object.metadata?.labels?.['app.kubernetes.io/part-of'] === 'policy-reporter') return
    if (pod.spec.automountServiceAccountToken !== false)
      deny('automountServiceAccountToken is not set to false')
  },
})
