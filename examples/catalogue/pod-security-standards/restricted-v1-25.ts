import { guardrail, workloads } from 'gatewright'
import { baselineFaults, restrictedFaults, V1_25 } from './shared.ts'

export default guardrail({
  id: 'restricted-v1-25',
  title: 'Pods meet the level "restricted" of the Pod Security Standards v1.25',
  description:
    'Beyond what "baseline" forbids, a Pod gives up every privilege that it can do without: root, capabilities, escalation and unfiltered system calls.',
  severity: 'high',
  category: 'Pod Security Standards',
  on: workloads(),
  check({ pod, deny }) {
    for (const fault of baselineFaults(pod, V1_25)) deny(fault)
    for (const fault of restrictedFaults(pod)) deny(fault)
  },
})
