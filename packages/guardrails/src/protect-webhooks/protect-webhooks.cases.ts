import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { clusterObject, relabelled } from '../shared/objects.ts'
import { table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  BREAK_GLASS,
  DEVELOPER,
  GARBAGE_COLLECTOR,
  GITOPS,
  SYSTEM,
} from '../shared/users.ts'
import protectWebhooks from './protect-webhooks.ts'

const configuration = (kind: string, name: string) =>
  clusterObject('admissionregistration.k8s.io/v1', kind, name)
const kyverno = configuration(
  'ValidatingWebhookConfiguration',
  'kyverno-resource-validating-webhook-cfg',
)
const relaxed = { ...kyverno, webhooks: [] }
const engine = {
  username: 'system:serviceaccount:kyverno:kyverno-admission-controller',
  groups: ['system:serviceaccounts', 'system:authenticated'],
}
const refused = (user: string) =>
  `ValidatingWebhookConfiguration "kyverno-resource-validating-webhook-cfg" may not be changed by ${user}`

export default cases(protectWebhooks, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['changed', { from: kyverno, to: relaxed, by: DEVELOPER }, refused('alice@example.com')],
    [
      'changed by an administrator',
      { from: kyverno, to: relaxed, by: ADMINISTRATOR },
      refused('kubernetes-admin'),
    ],
    ['changed by its engine', { from: kyverno, to: relaxed, by: engine }],
    ['changed by GitOps', { from: kyverno, to: relaxed, by: GITOPS }],
    ['changed by the break-glass group', { from: kyverno, to: relaxed, by: BREAK_GLASS }],
    [
      'changed in a rehearsal',
      { from: kyverno, to: relaxed, by: DEVELOPER, dryRun: true },
      refused('alice@example.com'),
    ],
    [
      'metadata only',
      { from: kyverno, to: relabelled(kyverno, { labels: { a: 'b' } }), by: DEVELOPER },
      refused('alice@example.com'),
    ],
    ['deleted', { from: kyverno, by: DEVELOPER }, refused('alice@example.com')],
    ['deleted by the garbage collector', { from: kyverno, by: GARBAGE_COLLECTOR }],
    [
      'a mutating one of Gatekeeper',
      {
        from: configuration(
          'MutatingWebhookConfiguration',
          'gatekeeper-mutating-webhook-configuration',
        ),
        by: DEVELOPER,
      },
      'MutatingWebhookConfiguration "gatekeeper-mutating-webhook-configuration" may not be changed by alice@example.com',
    ],
    [
      'of something else',
      { from: configuration('MutatingWebhookConfiguration', 'cert-manager'), by: DEVELOPER },
    ],
    ['created', { to: kyverno, by: DEVELOPER }],
    ...byEveryone({ from: kyverno, to: relaxed }, (user) => [refused(user)]),
  ]),
})
