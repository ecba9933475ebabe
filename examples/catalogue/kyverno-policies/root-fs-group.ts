import { guardrail, workloads } from 'gatewright'
import { isRoot } from './shared.ts'

export default guardrail({
  id: 'root-fs-group',
  title: 'Volumes do not belong to the group of root',
  description: 'Every container of a Pod is in its fsGroup, which owns the files of its volumes.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (isRoot(pod.spec.securityContext?.fsGroup)) deny('fsGroup of the Pod is root')
  },
})
