import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { clusterObject, object, relabelled } from '../shared/objects.ts'
import { table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  BREAK_GLASS,
  DEVELOPER,
  GARBAGE_COLLECTOR,
  GITOPS,
  NAMESPACE_CONTROLLER,
  SYSTEM,
} from '../shared/users.ts'
import protectFromDeletion from './protect-from-deletion.ts'

const protectedBy = { labels: { protected: 'true' } }
const space = clusterObject('v1', 'Namespace', 'shop', protectedBy)
const claim = object('v1', 'PersistentVolumeClaim', { spec: {} }, protectedBy)
const definition = clusterObject(
  'apiextensions.k8s.io/v1',
  'CustomResourceDefinition',
  'orders.example.com',
  protectedBy,
)
const refused = (kind: string, name: string) =>
  `${kind} "${name}" is protected by the label protected=true`

export default cases(protectFromDeletion, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['a Namespace', { from: space, by: DEVELOPER }, refused('Namespace', 'shop')],
    [
      'a Namespace, by an administrator',
      { from: space, by: ADMINISTRATOR },
      refused('Namespace', 'shop'),
    ],
    [
      'a Namespace, in a rehearsal',
      { from: space, by: DEVELOPER, dryRun: true },
      refused('Namespace', 'shop'),
    ],
    [
      'a Namespace without the label',
      { from: clusterObject('v1', 'Namespace', 'shop'), by: DEVELOPER },
    ],
    [
      'a Namespace with another value',
      {
        from: clusterObject('v1', 'Namespace', 'shop', { labels: { protected: 'false' } }),
        by: DEVELOPER,
      },
    ],
    [
      'a Namespace whose label is null',
      {
        from: clusterObject('v1', 'Namespace', 'shop', { labels: { protected: null } }),
        by: DEVELOPER,
      },
    ],
    ['a Namespace, by the break-glass group', { from: space, by: BREAK_GLASS }],
    ['a claim', { from: claim, by: DEVELOPER }, refused('PersistentVolumeClaim', 'web')],
    ['a claim, by GitOps', { from: claim, by: GITOPS }],
    ['a claim, by the garbage collector', { from: claim, by: GARBAGE_COLLECTOR }],
    ['a claim, with its namespace', { from: claim, by: NAMESPACE_CONTROLLER }],
    [
      'a definition',
      { from: definition, by: DEVELOPER },
      refused('CustomResourceDefinition', 'orders.example.com'),
    ],
    [
      'a definition without labels',
      { from: relabelled(definition, { labels: null }), by: DEVELOPER },
    ],
    [
      'a volume',
      { from: clusterObject('v1', 'PersistentVolume', 'disk', protectedBy), by: DEVELOPER },
      refused('PersistentVolume', 'disk'),
    ],
    [
      'a StatefulSet',
      { from: object('apps/v1', 'StatefulSet', {}, protectedBy), by: DEVELOPER },
      refused('StatefulSet', 'web'),
    ],
    [
      'the label is taken away first',
      { from: space, to: relabelled(space, { labels: {} }), by: DEVELOPER },
    ],
    [
      'a Secret',
      { from: object('v1', 'Secret', {}, protectedBy), by: DEVELOPER },
      refused('Secret', 'web'),
    ],
    ['a Secret without the label', { from: object('v1', 'Secret'), by: DEVELOPER }],
    [
      'a volume claim whose labels are empty',
      { from: object('v1', 'PersistentVolumeClaim', {}, { labels: {} }), by: DEVELOPER },
    ],
    [
      'a PersistentVolume',
      { from: clusterObject('v1', 'PersistentVolume', 'disk', protectedBy), by: DEVELOPER },
      refused('PersistentVolume', 'disk'),
    ],
    [
      'a kind that is not protected',
      { from: object('v1', 'ConfigMap', {}, protectedBy), by: DEVELOPER },
    ],
    ...byEveryone({ from: space }, () => [refused('Namespace', 'shop')]),
  ]),
})
