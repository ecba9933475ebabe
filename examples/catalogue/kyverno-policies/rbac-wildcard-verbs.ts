import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'rbac-wildcard-verbs',
  title: 'Roles name their verbs',
  description: 'A wildcard grants every verb, those that come with the next version as well.',
  severity: 'medium',
  category: 'RBAC',
  on: kinds('Role', 'ClusterRole'),
  check({ object, deny }) {
    for (const { verbs, resources } of object.rules ?? [])
      if (verbs.includes('*'))
        deny(`the ${object.kind} grants every verb on ${(resources ?? []).join(', ')}`)
  },
})
