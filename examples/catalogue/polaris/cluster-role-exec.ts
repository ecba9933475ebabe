import { guardrail, kinds } from 'gatewright'
import { grantsExec } from './shared.ts'

const EXEMPT = ['admin', 'cluster-admin', 'edit', 'gce:podsecuritypolicy:calico-sa']

export default guardrail({
  id: 'cluster-role-exec',
  title: 'ClusterRoles grant no commands in running Pods',
  description:
    'Whoever may exec into Pods has what their containers have: secrets, tokens and a place in the network.',
  severity: 'high',
  category: 'RBAC',
  on: kinds('ClusterRole'),
  check({ object, deny }) {
    const { name = '' } = object.metadata ?? {}
    if (EXEMPT.includes(name) || name.startsWith('system:')) return
    for (const rule of object.rules ?? [])
      if (grantsExec(rule)) {
        const resources = (rule.resources ?? []).join(', ')
        deny(`${rule.verbs.join(', ')} on ${resources} allows exec or attach into Pods`)
      }
  },
})
