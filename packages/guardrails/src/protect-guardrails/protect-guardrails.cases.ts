import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { clusterObject, object } from '../shared/objects.ts'
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
import protectGuardrails from './protect-guardrails.ts'

const definition = (name: string) =>
  clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', name)
const policies = definition('validatingpolicies.policies.kyverno.io')
const kyverno = { namespace: 'kyverno', name: 'kyverno-svc' }
const inKyverno = { name: 'kyverno' }
const service = object('v1', 'Service', {}, kyverno)

export default cases(protectGuardrails, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    [
      'the definition of a policy',
      { from: policies, by: DEVELOPER },
      'CustomResourceDefinition "validatingpolicies.policies.kyverno.io" holds guardrails',
    ],
    [
      'the definition of a policy, by an administrator',
      { from: policies, by: ADMINISTRATOR },
      'CustomResourceDefinition "validatingpolicies.policies.kyverno.io" holds guardrails',
    ],
    [
      'the definition of a template',
      { from: definition('constrainttemplates.templates.gatekeeper.sh'), by: DEVELOPER },
      'CustomResourceDefinition "constrainttemplates.templates.gatekeeper.sh" holds guardrails',
    ],
    [
      'the definition of a constraint, by GitOps',
      { from: definition('a.constraints.gatekeeper.sh'), by: GITOPS },
    ],
    ['the definition of something else', { from: definition('orders.example.com'), by: DEVELOPER }],
    [
      'a definition whose group ends alike',
      { from: definition('orders.notkyverno.io'), by: DEVELOPER },
    ],
    [
      'the namespace of an engine',
      { from: clusterObject('v1', 'Namespace', 'kyverno'), by: DEVELOPER },
      'Namespace "kyverno" runs guardrails',
    ],
    [
      'the namespace of an engine, in a rehearsal',
      { from: clusterObject('v1', 'Namespace', 'kyverno'), by: DEVELOPER, dryRun: true },
      'Namespace "kyverno" runs guardrails',
    ],
    [
      'the namespace of an engine, by the break-glass group',
      { from: clusterObject('v1', 'Namespace', 'kyverno'), by: BREAK_GLASS },
    ],
    ['another namespace', { from: clusterObject('v1', 'Namespace', 'shop'), by: DEVELOPER }],
    [
      'the Service of an engine',
      { from: service, in: inKyverno, by: DEVELOPER },
      'Service "kyverno-svc" runs guardrails',
    ],
    [
      'the Service of an engine, by the garbage collector',
      { from: service, in: inKyverno, by: GARBAGE_COLLECTOR },
    ],
    [
      'the Deployment of an engine',
      {
        from: object('apps/v1', 'Deployment', {}, { namespace: 'gatekeeper-system' }),
        in: { name: 'gatekeeper-system' },
        by: DEVELOPER,
      },
      'Deployment "web" runs guardrails',
    ],
    ['a Service elsewhere', { from: object('v1', 'Service'), by: DEVELOPER }],
    [
      'the Service of an engine is updated',
      { from: service, to: service, in: inKyverno, by: DEVELOPER },
    ],
    ...byEveryone({ from: policies }, () => [
      'CustomResourceDefinition "validatingpolicies.policies.kyverno.io" holds guardrails',
    ]),
  ]),
})
