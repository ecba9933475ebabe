import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'service-account-changes',
  title: 'Workloads keep their ServiceAccount',
  description:
    'Who may update a workload could otherwise give it the rights of any ServiceAccount of its namespace.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads({ operations: ['UPDATE'] }),
  check({ pod, oldPod, deny }) {
    const { serviceAccountName = 'default' } = pod.spec
    const { serviceAccountName: before = 'default' } = oldPod.spec
    if (serviceAccountName !== before)
      deny(`serviceAccountName may not change from "${before}" to "${serviceAccountName}"`)
  },
})
