import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { DELETED, deployment, object, relabelled } from '../shared/objects.ts'
import { type Row, STAGING, table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  API_SERVER,
  BREAK_GLASS,
  DEVELOPER,
  GARBAGE_COLLECTOR,
  GITOPS,
  IMPOSTOR,
  LOOKALIKE,
  NAMESPACE_CONTROLLER,
  SYSTEM,
} from '../shared/users.ts'
import gitopsOnlyChanges from './gitops-only-changes.ts'

const web = deployment({ containers: [{ name: 'app', image: 'shop/app:1' }] })
const next = deployment({ containers: [{ name: 'app', image: 'shop/app:2' }] })
const refused = (user: string, kind = 'Deployment') =>
  `${kind} "web": ${user} may not change production; GitOps does`
const alice = refused('alice@example.com')

/** Every kind, with whether it is one of those that the cases choose. */
const KINDS = [
  ['apps/v1', 'Deployment', true],
  ['apps/v1', 'StatefulSet', true],
  ['apps/v1', 'DaemonSet', true],
  ['batch/v1', 'CronJob', true],
  ['batch/v1', 'Job', false],
  ['v1', 'Service', true],
  ['networking.k8s.io/v1', 'Ingress', true],
  ['networking.k8s.io/v1', 'NetworkPolicy', true],
  ['v1', 'ConfigMap', false],
  ['v1', 'Secret', false],
  ['v1', 'ServiceAccount', false],
  ['rbac.authorization.k8s.io/v1', 'Role', true],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', true],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', true],
  ['policy/v1', 'PodDisruptionBudget', true],
] as const

/** Each of them created, updated and deleted by a person. */
const EACH: readonly Row[] = KINDS.flatMap(([apiVersion, kind, isChosen]): Row[] => {
  const one = object(apiVersion, kind)
  const told = isChosen ? [refused('alice@example.com', kind)] : []
  return [
    [`a ${kind}, created`, { to: one, by: DEVELOPER }, ...told],
    [`a ${kind}, updated`, { from: one, to: one, by: DEVELOPER }, ...told],
    [`a ${kind}, deleted`, { from: one, by: DEVELOPER }, ...told],
  ]
})

export default cases(gitopsOnlyChanges, {
  params: {
    actors: ACTORS,
    system: SYSTEM,
    kinds: KINDS.flatMap(([, kind, isChosen]) => (isChosen ? [kind] : [])),
  },
  cases: table([
    ['created by GitOps', { to: web, by: GITOPS }],
    ['created by a person', { to: web, by: DEVELOPER }, alice],
    ['created by a person in staging', { to: web, by: DEVELOPER, in: STAGING }],
    ['created by a person in a rehearsal', { to: web, by: DEVELOPER, dryRun: true }, alice],
    ['created by the break-glass group', { to: web, by: BREAK_GLASS }],
    ['updated by GitOps', { from: web, to: next, by: GITOPS }],
    ['updated by a person', { from: web, to: next, by: DEVELOPER }, alice],
    ['no change by a person', { from: web, to: web, by: DEVELOPER }, alice],
    [
      'metadata only by a person',
      { from: web, to: relabelled(web, { labels: { a: 'b' } }), by: DEVELOPER },
      alice,
    ],
    [
      'updated by an administrator',
      { from: web, to: next, by: ADMINISTRATOR },
      refused('kubernetes-admin'),
    ],
    [
      'updated by an account that is named alike',
      { from: web, to: next, by: IMPOSTOR },
      refused('system:serviceaccount:alice:kustomize-controller'),
    ],
    [
      'updated by an account whose namespace is named alike',
      { from: web, to: next, by: LOOKALIKE },
      refused('system:serviceaccount:kube-system-tools:namespace-controller'),
    ],
    ['a status, via its subresource', { from: web, to: web, via: 'status', by: DEVELOPER }],
    ['a state before, by GitOps', { from: next, to: web, by: GITOPS }],
    ['deleted by GitOps', { from: web, by: GITOPS }],
    ['deleted by a person', { from: web, by: DEVELOPER }, alice],
    ['deleted by the garbage collector', { from: web, by: GARBAGE_COLLECTOR }],
    ['deleted with its namespace', { from: web, by: NAMESPACE_CONTROLLER }],
    ['deleted by the API server', { from: web, by: API_SERVER }],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(web, { ...DELETED, finalizers: ['a/b'] }),
        to: relabelled(web, DELETED),
        by: DEVELOPER,
      },
    ],
    [
      'a Service by a person',
      { to: object('v1', 'Service', { spec: {} }), by: DEVELOPER },
      refused('alice@example.com', 'Service'),
    ],
    [
      'a Role deleted by a person',
      { from: object('rbac.authorization.k8s.io/v1', 'Role', { rules: [] }), by: DEVELOPER },
      refused('alice@example.com', 'Role'),
    ],
    ['a kind that is not chosen', { to: object('v1', 'ConfigMap', { data: {} }), by: DEVELOPER }],
    ...byEveryone({ from: web, to: next }, (user) => [refused(user)]),
    ...EACH,
  ]),
})
