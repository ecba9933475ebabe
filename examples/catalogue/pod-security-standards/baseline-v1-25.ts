import { guardrail, workloads } from 'gatewright'
import { baselineFaults, V1_25 } from './shared.ts'

export default guardrail({
  id: 'baseline-v1-25',
  title: 'Pods meet the level "baseline" of the Pod Security Standards v1.25',
  description:
    'The level keeps a Pod from the known ways to gain the privileges of its node, and asks nothing else of it.',
  severity: 'high',
  category: 'Pod Security Standards',
  on: workloads(),
  check({ pod, deny }) {
    for (const fault of baselineFaults(pod, V1_25)) deny(fault)
  },
})
