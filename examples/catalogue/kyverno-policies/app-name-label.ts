import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'app-name-label',
  title: 'Pods say which application they are of',
  description:
    'Dashboards, alerts and people find what belongs together by app.kubernetes.io/name.',
  severity: 'medium',
  category: 'Labels',
  on: workloads(),
  check({ pod, deny }) {
    if (!pod.metadata.labels?.['app.kubernetes.io/name'])
      deny('the Pod has no label app.kubernetes.io/name')
  },
})
