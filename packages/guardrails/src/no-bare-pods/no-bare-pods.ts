import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { PRODUCTION } from '../shared/production.ts'

const OWNERS = [
  { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet' },
  { apiVersion: 'batch/v1', kind: 'Job' },
  { apiVersion: 'v1', kind: 'ReplicationController' },
  { apiVersion: 'v1', kind: 'Node' },
]

export default guardrail({
  id: 'no-bare-pods',
  title: 'Pods in production belong to a controller',
  description:
    'A Pod without a controller is gone with its node, and no revision of anything says how to have it again. In production a Pod is created by a controller of a known kind.',
  severity: 'medium',
  category: 'Rollback',
  on: kinds(['Pod'], { operations: ['CREATE'], namespaceSelector: PRODUCTION }),
  params: z.object({
    owners: z
      .array(z.object({ apiVersion: z.string(), kind: z.string() }))
      .min(1)
      .default(OWNERS)
      .describe('The controllers that may own Pods; Node is for the static Pods of a node.'),
  }),
  check({ object, params, deny }) {
    const references = object.metadata?.ownerReferences ?? []
    const isOwned = references.some(
      (reference) =>
        reference.controller === true &&
        params.owners.some(
          (owner) => owner.kind === reference.kind && owner.apiVersion === reference.apiVersion,
        ),
    )
    if (!isOwned) deny(`Pod "${object.metadata?.name ?? ''}" has no controller of a known kind`)
  },
})
