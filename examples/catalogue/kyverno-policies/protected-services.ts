import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'protected-services',
  title: 'Protected Services stay as they are',
  description:
    'Others outside the cluster rely on Services labelled protected=true; only administrators of the cluster change or delete them.',
  severity: 'high',
  category: 'Immutability',
  on: kinds(['Service'], {
    operations: ['UPDATE', 'DELETE'],
    objectSelector: { matchLabels: { protected: 'true' } },
  }),
  check({ request, deny }) {
    if (!request.user.groups.includes('system:masters'))
      deny(`the Service is protected: ${request.operation} is for administrators of the cluster`)
  },
})
