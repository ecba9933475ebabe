import { guardrail, workloads } from 'gatewright'
import { isJob } from './shared.ts'

export default guardrail({
  id: 'topology-spread',
  title: 'Pods are spread over the cluster',
  description:
    'Without a constraint all Pods of a workload may end up on one node, and fail with it; Jobs are exempt.',
  severity: 'low',
  category: 'Availability',
  on: workloads(),
  check({ object, pod, deny }) {
    if (isJob(object)) return
    if ((pod.spec.topologySpreadConstraints ?? []).length === 0)
      deny('the Pod has no topologySpreadConstraints')
  },
})
