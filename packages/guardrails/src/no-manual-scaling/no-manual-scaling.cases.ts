import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { object } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  AUTOSCALER,
  BREAK_GLASS,
  DEPLOYMENT_CONTROLLER,
  DEVELOPER,
  GITOPS,
  LOOKALIKE,
  SYSTEM,
} from '../shared/users.ts'
import noManualScaling from './no-manual-scaling.ts'

const via = 'scale'
const scale = (replicas?: number | null) =>
  object('autoscaling/v1', 'Scale', { spec: { replicas } })
const refused = (before: number, after: number) =>
  `"web" may not be scaled by hand from ${before} to ${after}`

export default cases(noManualScaling, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['up, by a person', { from: scale(1), to: scale(3), via, by: DEVELOPER }, refused(1, 3)],
    [
      'up, by a person in staging',
      { from: scale(1), to: scale(3), via, by: DEVELOPER, in: STAGING },
    ],
    [
      'up, by a person in a rehearsal',
      { from: scale(1), to: scale(3), via, by: DEVELOPER, dryRun: true },
      refused(1, 3),
    ],
    ['up, by the autoscaler', { from: scale(1), to: scale(3), via, by: AUTOSCALER }],
    ['up, by GitOps', { from: scale(1), to: scale(3), via, by: GITOPS }],
    [
      'up, by a controller of the system',
      { from: scale(1), to: scale(3), via, by: DEPLOYMENT_CONTROLLER },
    ],
    [
      'up, by an administrator',
      { from: scale(1), to: scale(3), via, by: ADMINISTRATOR },
      refused(1, 3),
    ],
    [
      'up, by an account whose namespace is named alike',
      { from: scale(1), to: scale(3), via, by: LOOKALIKE },
      refused(1, 3),
    ],
    [
      'to nothing, by a person',
      { from: scale(2), to: scale(0), via, by: DEVELOPER },
      refused(2, 0),
    ],
    [
      'to nothing, by the break-glass group',
      { from: scale(2), to: scale(0), via, by: BREAK_GLASS },
    ],
    ['the number is unset', { from: scale(2), to: scale(), via, by: DEVELOPER }, refused(2, 0)],
    [
      'the number is null where there was none',
      { from: scale(), to: scale(null), via, by: DEVELOPER },
    ],
    [
      'a StatefulSet, by a person',
      { from: scale(1), to: scale(3), via, of: 'StatefulSet', by: DEVELOPER },
      refused(1, 3),
    ],
    [
      'a ReplicaSet, by a person',
      { from: scale(1), to: scale(3), via, of: 'ReplicaSet', by: DEVELOPER },
      refused(1, 3),
    ],
    [
      'a ReplicationController, by a person',
      { from: scale(1), to: scale(3), via, of: 'ReplicationController', by: DEVELOPER },
      refused(1, 3),
    ],
    [
      'a DaemonSet, which has no replicas and no such subresource',
      { from: scale(1), to: scale(3), via, of: 'DaemonSet', by: DEVELOPER },
    ],
    ['no change', { from: scale(2), to: scale(2), via, by: DEVELOPER }],
    ...byEveryone({ from: scale(1), to: scale(3), via }, () => [refused(1, 3)]),
  ]),
})
