import { guardrail, workloads } from 'gatewright'

const RANGES = [
  { min: 100, max: 200 },
  { min: 500, max: 600 },
]

export default guardrail({
  id: 'supplemental-group-ranges',
  title: 'Supplemental groups are of their ranges',
  description:
    'Groups own the files of shared volumes; those from other ranges may belong to somebody else.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const group of pod.spec.securityContext?.supplementalGroups ?? [])
      if (!RANGES.some(({ min, max }) => min <= group && group <= max))
        deny(`the supplemental group ${group} is not in 100-200 or 500-600`)
  },
})
