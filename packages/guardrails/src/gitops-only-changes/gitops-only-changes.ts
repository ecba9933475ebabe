import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

const KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'Service',
  'Ingress',
  'NetworkPolicy',
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
] as const

export default guardrail({
  id: 'gitops-only-changes',
  title: 'Production changes by GitOps alone',
  description:
    'Objects in production are created, updated and deleted by the GitOps controller alone. What is in Git is what is in the cluster, and every change has a review and a state before it.',
  severity: 'high',
  category: 'Immutability',
  on: kinds(KINDS, {
    operations: ['CREATE', 'UPDATE', 'DELETE'],
    namespaceSelector: PRODUCTION,
  }),
  params: z.object({
    kinds: z
      .array(z.enum(KINDS))
      .default([
        'Deployment',
        'StatefulSet',
        'DaemonSet',
        'CronJob',
        'Service',
        'Ingress',
        'NetworkPolicy',
        'Role',
        'RoleBinding',
      ])
      .describe('The kinds that only actors change.'),
    actors,
    system,
  }),
  check({ object, oldObject, request, params, deny }) {
    const kind = object?.kind ?? oldObject?.kind ?? ''
    if (!params.kinds.some((one) => one === kind)) return
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    deny(
      `${kind} "${request.name ?? ''}": ${request.user.name ?? ''} may not change production; GitOps does`,
    )
  },
})
