import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'bare-pods',
  title: 'Pods have a controller',
  description: 'Nobody starts a Pod without an owner again when its node fails or is drained.',
  severity: 'medium',
  category: 'Availability',
  on: kinds('Pod'),
  check({ object, deny }) {
    if ((object.metadata?.ownerReferences ?? []).length === 0) deny('nothing owns the Pod')
  },
})
