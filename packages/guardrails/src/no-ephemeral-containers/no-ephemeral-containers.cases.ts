import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { DELETED, pod, relabelled } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import { ACTORS, ADMINISTRATOR, BREAK_GLASS, DEVELOPER, NODE, SYSTEM } from '../shared/users.ts'
import noEphemeralContainers from './no-ephemeral-containers.ts'

const via = 'ephemeralcontainers'
const containers = [{ name: 'app', image: 'app' }]
const shell = { name: 'sh', image: 'busybox' }
const plain = pod({ containers })
const debugged = pod({ containers, ephemeralContainers: [shell] })
const twice = pod({ containers, ephemeralContainers: [shell, { name: 'sh2' }] })
const refused = (name: string) => `ephemeral container "${name}" may not be added`

export default cases(noEphemeralContainers, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['one is added', { from: plain, to: debugged, via, by: DEVELOPER }, refused('sh')],
    ['one is added, in staging', { from: plain, to: debugged, via, by: DEVELOPER, in: STAGING }],
    [
      'one is added, in a rehearsal',
      { from: plain, to: debugged, via, by: DEVELOPER, dryRun: true },
      refused('sh'),
    ],
    ['one is added, by the break-glass group', { from: plain, to: debugged, via, by: BREAK_GLASS }],
    [
      'one is added, by an administrator',
      { from: plain, to: debugged, via, by: ADMINISTRATOR },
      refused('sh'),
    ],
    ['one is added, by a node', { from: plain, to: debugged, via, by: NODE }],
    ['a second one', { from: debugged, to: twice, via, by: DEVELOPER }, refused('sh2')],
    ['no change of a Pod that has one', { from: debugged, to: debugged, via, by: DEVELOPER }],
    [
      'metadata only of a Pod that has one',
      { from: debugged, to: relabelled(debugged, { labels: { a: 'b' } }), by: DEVELOPER },
    ],
    [
      'null where there was none',
      { from: plain, to: pod({ containers, ephemeralContainers: null }), via, by: DEVELOPER },
    ],
    ['a resize', { from: plain, to: plain, via: 'resize', by: DEVELOPER }],
    ['created', { to: plain, by: DEVELOPER }],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(debugged, { ...DELETED, finalizers: ['a/b'] }),
        to: relabelled(debugged, DELETED),
        by: DEVELOPER,
      },
    ],
    ...byEveryone({ from: plain, to: debugged, via }, () => [refused('sh')]),
  ]),
})
