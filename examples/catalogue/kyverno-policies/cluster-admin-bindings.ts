import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: 'cluster-admin-bindings',
  title: 'Nobody is bound to cluster-admin',
  description:
    'cluster-admin may do everything everywhere; a role of its own grants what is needed.',
  severity: 'high',
  category: 'RBAC',
  on: kinds('RoleBinding', 'ClusterRoleBinding'),
  check({ object, deny }) {
    if (object.roleRef.name === 'cluster-admin')
      deny(`the ${object.kind} refers to the role cluster-admin`)
  },
})
