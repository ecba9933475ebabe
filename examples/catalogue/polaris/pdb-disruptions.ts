import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'pdb-disruptions',
  title: 'Disruption budgets let nodes be drained',
  description: 'A budget that allows no disruption at all blocks every upgrade of a node.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('PodDisruptionBudget'),
  check({ object, deny }) {
    const { minAvailable, maxUnavailable } = object.spec ?? {}
    if (minAvailable === '100%') deny('spec.minAvailable is 100%')
    if (maxUnavailable === 0 || maxUnavailable === '0%') deny('spec.maxUnavailable is 0')
  },
})
