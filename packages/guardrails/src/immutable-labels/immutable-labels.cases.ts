import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { clusterObject, DELETED } from '../shared/objects.ts'
import { table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  BREAK_GLASS,
  DEVELOPER,
  GITOPS,
  NAMESPACE_CONTROLLER,
  SYSTEM,
} from '../shared/users.ts'
import immutableLabels from './immutable-labels.ts'

type Labels = Readonly<Record<string, string | null>>
const shop = (labels: Labels | null | undefined, metadata: object = {}) =>
  clusterObject('v1', 'Namespace', 'shop', { labels, ...metadata })
const production = { environment: 'production', owner: 'team-shop' }
const before = shop(production)
const staging = shop({ ...production, environment: 'staging' })
const changes = (label: string) => `Namespace "shop": label ${label} may not change`
const goes = (label: string) => `Namespace "shop": label ${label} may not be removed`

export default cases(immutableLabels, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['no change', { from: before, to: before, by: DEVELOPER }],
    [
      'annotations only',
      { from: before, to: shop(production, { annotations: { a: 'b' } }), by: DEVELOPER },
    ],
    [
      'another label is added',
      { from: before, to: shop({ ...production, tier: 'web' }), by: DEVELOPER },
    ],
    [
      'labels in another order',
      { from: before, to: shop({ owner: 'team-shop', environment: 'production' }), by: DEVELOPER },
    ],
    ['the environment', { from: before, to: staging, by: DEVELOPER }, changes('environment')],
    [
      'the environment, in a rehearsal',
      { from: before, to: staging, by: DEVELOPER, dryRun: true },
      changes('environment'),
    ],
    [
      'the environment, by an administrator',
      { from: before, to: staging, by: ADMINISTRATOR },
      changes('environment'),
    ],
    ['the environment, by GitOps', { from: before, to: staging, by: GITOPS }],
    ['the environment, by the break-glass group', { from: before, to: staging, by: BREAK_GLASS }],
    [
      'the owner is removed',
      { from: before, to: shop({ environment: 'production' }), by: DEVELOPER },
      goes('owner'),
    ],
    [
      'the owner is null',
      { from: before, to: shop({ ...production, owner: null }), by: DEVELOPER },
      goes('owner'),
    ],
    [
      'the owner is empty',
      { from: before, to: shop({ ...production, owner: '' }), by: DEVELOPER },
      changes('owner'),
    ],
    [
      'all labels are removed',
      { from: before, to: shop(undefined), by: DEVELOPER },
      goes('environment'),
      goes('owner'),
    ],
    ['older than the rule, its labels are added', { from: shop(null), to: before, by: DEVELOPER }],
    ['created', { to: before, by: DEVELOPER }],
    ['a status, via its subresource', { from: before, to: staging, via: 'status', by: DEVELOPER }],
    [
      'finalized',
      {
        from: shop(production, DELETED),
        to: shop(production, DELETED),
        via: 'finalize',
        by: NAMESPACE_CONTROLLER,
      },
    ],
    [
      'being deleted, its last finalizer goes',
      {
        from: shop(production, { ...DELETED, finalizers: ['a/b'] }),
        to: shop(production, DELETED),
        by: DEVELOPER,
      },
    ],
    ...byEveryone({ from: before, to: staging }, () => [changes('environment')]),
  ]),
})
