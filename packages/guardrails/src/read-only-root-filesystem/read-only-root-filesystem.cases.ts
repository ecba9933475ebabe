import { cases } from 'gatewright'
import { cronJob, deployment, pod, relabelled } from '../shared/objects.ts'
import { table } from '../shared/table.ts'
import { GITOPS } from '../shared/users.ts'
import readOnlyRootFilesystem from './read-only-root-filesystem.ts'

const sealed = { name: 'app', securityContext: { readOnlyRootFilesystem: true } }
const open = { name: 'app', image: 'shop/app' }
const refused = (name: string) => `container "${name}" must set readOnlyRootFilesystem: true`
const older = deployment({ containers: [open] })

export default cases(readOnlyRootFilesystem, {
  params: { prefixes: ['postgres:'] },
  cases: table([
    ['sealed', { to: deployment({ containers: [sealed] }) }],
    ['open', { to: older }, refused('app')],
    ['open, by GitOps, which is no exception', { to: older, by: GITOPS }, refused('app')],
    ['open, in a rehearsal', { to: older, dryRun: true }, refused('app')],
    [
      'false',
      {
        to: pod({
          containers: [{ name: 'a', securityContext: { readOnlyRootFilesystem: false } }],
        }),
      },
      refused('a'),
    ],
    ['null', { to: pod({ containers: [{ name: 'a', securityContext: null }] }) }, refused('a')],
    ['an exception', { to: pod({ containers: [{ name: 'db', image: 'postgres:18' }] }) }],
    [
      'an init container of a CronJob',
      { to: cronJob({ initContainers: [open], containers: [sealed] }) },
      refused('app'),
    ],
    [
      'on Windows, which has no such thing',
      { to: pod({ os: { name: 'windows' }, containers: [open] }) },
    ],
    [
      'an ephemeral container, which is for debugging',
      {
        from: pod({ containers: [sealed] }),
        to: pod({ containers: [sealed], ephemeralContainers: [{ name: 'sh' }] }),
        via: 'ephemeralcontainers',
      },
    ],
    ['older than the rule and let be, as it is', { from: older, to: older, onExisting: 'allow' }],
    [
      'older than the rule and let be, metadata only',
      { from: older, to: relabelled(older, { labels: { a: 'b' } }), onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, a container is added',
      {
        from: older,
        to: deployment({ containers: [open, { name: 'side' }] }),
        onExisting: 'allow',
      },
      refused('side'),
    ],
    [
      'older than the rule and let be, its image changes',
      {
        from: older,
        to: deployment({ containers: [{ ...open, image: 'shop/app:2' }] }),
        onExisting: 'allow',
      },
    ],
    [
      'where the older ones are let be, sealed, and unsealed',
      { from: deployment({ containers: [sealed] }), to: older, onExisting: 'allow' },
      refused('app'),
    ],
    ['older than the rule, as it is', { from: older, to: older }, refused('app')],
    [
      'sealed, and unsealed',
      { from: deployment({ containers: [sealed] }), to: older },
      refused('app'),
    ],
    ['no containers', { to: pod({ containers: null }) }],
  ]),
})
