import { guardrail, kinds } from 'gatewright'

/** Whether a list of a rule grants one of these, by name or by wildcard. */
function grants(list: readonly string[] | undefined, names: readonly string[]): boolean {
  return (list ?? []).some((name) => name === '*' || names.includes(name))
}

export default guardrail({
  id: 'rbac-escalation',
  title: 'Roles let nobody get more rights',
  description:
    'Who may bind, escalate or impersonate roles can grant itself everything that they hold.',
  severity: 'high',
  category: 'RBAC',
  on: kinds('Role', 'ClusterRole'),
  check({ object, deny }) {
    for (const { apiGroups, resources, verbs } of object.rules ?? [])
      if (
        grants(apiGroups, ['rbac.authorization.k8s.io']) &&
        grants(resources, ['roles', 'clusterroles']) &&
        grants(verbs, ['bind', 'escalate', 'impersonate'])
      )
        deny(`the ${object.kind} grants ${verbs.join(', ')} on ${(resources ?? []).join(', ')}`)
  },
})
