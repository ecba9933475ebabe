import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'rbac-no-wildcards',
  title: 'Roles name what they grant',
  description:
    'A wildcard in a Role or ClusterRole also grants what does not exist yet: every new resource and verb. Roles list verbs, resources and API groups by name.',
  severity: 'high',
  category: 'RBAC',
  on: kinds('Role', 'ClusterRole'),
  check({ object, deny }) {
    for (const rule of object.rules ?? []) {
      for (const verb of rule.verbs) {
        if (verb === '*') deny(`${object.kind} "${object.metadata?.name ?? ''}" grants every verb`)
      }
      for (const resource of rule.resources ?? []) {
        if (resource === '*' || resource.startsWith('*/'))
          deny(`resource "${resource}" is granted by wildcard`)
      }
      for (const group of rule.apiGroups ?? []) {
        if (group === '*') deny(`API group "${group}" is granted by wildcard`)
      }
    }
  },
})
