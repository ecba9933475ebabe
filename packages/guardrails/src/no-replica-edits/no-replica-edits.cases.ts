import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { DELETED, object, relabelled } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  BREAK_GLASS,
  DEPLOYMENT_CONTROLLER,
  DEVELOPER,
  GITOPS,
  SYSTEM,
} from '../shared/users.ts'
import noReplicaEdits from './no-replica-edits.ts'

const web = (spec: object, kind = 'Deployment') => object('apps/v1', kind, { spec })
const refused = (kind = 'Deployment') => `${kind} "web": replicas may not be edited by hand`
const one = web({ replicas: 1 })
const three = web({ replicas: 3 })

export default cases(noReplicaEdits, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['edited', { from: one, to: three, by: DEVELOPER }, refused()],
    ['edited in staging', { from: one, to: three, by: DEVELOPER, in: STAGING }],
    ['edited by an administrator', { from: one, to: three, by: ADMINISTRATOR }, refused()],
    ['edited by GitOps', { from: one, to: three, by: GITOPS }],
    ['edited by the break-glass group', { from: one, to: three, by: BREAK_GLASS }],
    [
      'a ReplicaSet, by its Deployment',
      {
        from: web({ replicas: 1 }, 'ReplicaSet'),
        to: web({ replicas: 0 }, 'ReplicaSet'),
        by: DEPLOYMENT_CONTROLLER,
      },
    ],
    [
      'a ReplicaSet, by a person',
      {
        from: web({ replicas: 1 }, 'ReplicaSet'),
        to: web({ replicas: 0 }, 'ReplicaSet'),
        by: DEVELOPER,
      },
      refused('ReplicaSet'),
    ],
    ['unset', { from: three, to: web({}), by: DEVELOPER }, refused()],
    ['null where there was none', { from: web({}), to: web({ replicas: null }), by: DEVELOPER }],
    ['no change', { from: three, to: three, by: DEVELOPER }],
    [
      'metadata only',
      { from: three, to: relabelled(three, { labels: { a: 'b' } }), by: DEVELOPER },
    ],
    ['another field', { from: three, to: web({ replicas: 3, paused: true }), by: DEVELOPER }],
    ['a status, via its subresource', { from: one, to: three, via: 'status', by: DEVELOPER }],
    ['created', { to: three, by: DEVELOPER }],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(one, { ...DELETED, finalizers: ['a/b'] }),
        to: relabelled(one, DELETED),
        by: DEVELOPER,
      },
    ],
    ...byEveryone({ from: one, to: three }, () => [refused()]),
  ]),
})
