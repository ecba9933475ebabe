import { changed, guardrail, scales } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-manual-scaling',
  title: 'Production is not scaled by hand',
  description:
    'A workload that was scaled by hand has a number of replicas that no review has seen and that the next sync takes back. In production autoscalers and the GitOps controller scale.',
  severity: 'medium',
  category: 'Immutability',
  on: scales(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController'], {
    namespaceSelector: PRODUCTION,
  }),
  params: z.object({ actors, system }),
  check({ object, oldObject, request, params, deny }) {
    if (!changed(oldObject.spec?.replicas, object.spec?.replicas)) return
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    const before = oldObject.spec?.replicas ?? 0
    const after = object.spec?.replicas ?? 0
    deny(`"${request.name ?? ''}" may not be scaled by hand from ${before} to ${after}`)
  },
})
