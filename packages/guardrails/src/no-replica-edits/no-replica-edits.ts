import { changed, guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-replica-edits',
  title: 'The replicas of production are not edited by hand',
  description:
    'kubectl edit and kubectl patch change the number of replicas in the workload itself, past the scale subresource that no-manual-scaling guards.',
  severity: 'medium',
  category: 'Immutability',
  on: kinds(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'], {
    operations: ['UPDATE'],
    namespaceSelector: PRODUCTION,
  }),
  params: z.object({ actors, system }),
  check({ object, oldObject, request, params, deny }) {
    if (!changed(oldObject.spec?.replicas, object.spec?.replicas)) return
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    deny(`${object.kind} "${object.metadata?.name ?? ''}": replicas may not be edited by hand`)
  },
})
