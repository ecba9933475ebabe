import { guardrail, kinds } from 'gatewright'
import { grantsExec } from './shared.ts'

export default guardrail({
  id: 'role-exec',
  title: 'Roles grant no commands in running Pods',
  description:
    'Whoever may exec into Pods has what their containers have: secrets, tokens and a place in the network.',
  severity: 'high',
  category: 'RBAC',
  on: kinds('Role'),
  check({ object, deny }) {
    const { name = '' } = object.metadata ?? {}
    if (name === 'gce:podsecuritypolicy:calico-sa' || name.startsWith('system:')) return
    for (const rule of object.rules ?? [])
      if (grantsExec(rule)) {
        const resources = (rule.resources ?? []).join(', ')
        deny(`${rule.verbs.join(', ')} on ${resources} allows exec or attach into Pods`)
      }
  },
})
