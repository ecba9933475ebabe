import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'endpoint-edit-default-role',
  title: 'The default edit role does not change Endpoints',
  description:
    'Who may write Endpoints can send the traffic of a Service to Pods of another namespace, past its network policies (CVE-2021-25740).',
  severity: 'high',
  category: 'RBAC',
  on: kinds('ClusterRole'),
  check({ object, deny }) {
    if (object.metadata?.name !== 'system:aggregate-to-edit') return
    for (const { resources, verbs } of object.rules ?? []) {
      if (!resources?.some((resource) => resource === 'endpoints' || resource === '*')) continue
      for (const verb of verbs)
        if (['create', 'patch', 'update', '*'].includes(verb))
          deny(`system:aggregate-to-edit grants the verb "${verb}" on endpoints`)
    }
  },
})
