import { cases } from 'gatewright'
import { everyMisplaced, everyWorkload, UNFINISHED } from './every-workload.ts'
import privilegedContainers from './privileged-containers.ts'

const pod = (containers: readonly object[], annotations?: object | null) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop', annotations },
  spec: { containers },
})
const named = (name: string, securityContext?: object | null) => ({ name, securityContext })
const bound = { allowPrivilegeEscalation: false }
const escalates = 'container "app" may escalate its privileges'

export default cases(privilegedContainers, {
  params: { names: ['node-agent'] },
  cases: [
    { name: 'bound', object: pod([named('app', bound)]), expect: 'allow' },
    {
      name: 'privileged',
      object: pod([named('app', { ...bound, privileged: true })]),
      expect: 'deny',
      messages: ['container "app" is privileged'],
    },
    {
      name: 'explicitly not privileged',
      object: pod([named('app', { ...bound, privileged: false })]),
      expect: 'allow',
    },
    {
      name: 'no security context',
      object: pod([named('app')]),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'a security context that is null',
      object: pod([named('app', null)]),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'an escalation that is null',
      object: pod([named('app', { privileged: null, allowPrivilegeEscalation: null })]),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'an exempt name beside another',
      object: pod([named('node-agent', { privileged: true }), named('app')]),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'an approved Pod',
      object: pod([named('app', { privileged: true })], { 'example.com/privileged': 'ann' }),
      expect: 'allow',
    },
    {
      name: 'an approval by nobody',
      object: pod([named('app')], { 'example.com/privileged': '' }),
      expect: 'deny',
    },
    {
      name: 'other annotations',
      object: pod([named('app'), named('side', { privileged: true })], { a: 'b' }),
      expect: 'deny',
      messages: [escalates, 'container "side" is privileged'],
    },
    {
      name: 'an approval that is null',
      object: pod([named('app')], { 'example.com/privileged': null }),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'an explicit escalation',
      object: pod([named('app', { privileged: false, allowPrivilegeEscalation: true })]),
      expect: 'deny',
      messages: [escalates],
    },
    {
      name: 'an init container and an ephemeral container, beside one that is bound',
      object: {
        ...pod([]),
        spec: {
          containers: [named('app', bound)],
          initContainers: [named('setup', { ...bound, privileged: true })],
          ephemeralContainers: [named('shell')],
        },
      },
      expect: 'deny',
      messages: [
        'container "setup" is privileged',
        'container "shell" may escalate its privileges',
      ],
    },
    {
      name: 'containers without a name',
      object: pod([
        {},
        { name: null },
        { securityContext: { privileged: true } },
        { name: null, securityContext: { privileged: true } },
      ]),
      expect: 'deny',
      messages: ['container "" may escalate its privileges', 'container "" is privileged'],
    },
    {
      name: 'lists that are null',
      object: {
        ...pod([]),
        spec: { containers: null, initContainers: null, ephemeralContainers: null },
      },
      expect: 'allow',
    },
    {
      name: 'nulls among the containers',
      object: {
        ...pod([]),
        spec: { containers: [null], initContainers: [null], ephemeralContainers: [null] },
      },
      expect: 'allow',
    },
    ...everyWorkload({ spec: { containers: [named('app')] } }).map((object) => ({
      name: `a ${object.kind} with a template that is not approved`,
      object,
      expect: 'deny' as const,
      messages: [escalates],
    })),
    ...everyWorkload({
      metadata: { annotations: { 'example.com/privileged': 'ann' } },
      spec: { containers: [named('app')] },
    }).map((object) => ({
      name: `a ${object.kind} with an approved template`,
      object,
      expect: 'allow' as const,
    })),
    ...everyMisplaced(
      { metadata: {}, spec: { containers: [named('app')] } },
      { metadata: { annotations: { 'example.com/privileged': 'ann' } }, spec: { containers: [] } },
    ).map((object) => ({
      name: `a ${object.kind} with the template of another kind`,
      object,
      expect: 'deny' as const,
      messages: [escalates],
    })),
    {
      name: 'a container of nothing',
      object: pod([{}]),
      expect: 'deny',
      messages: ['container "" may escalate its privileges'],
    },
    { name: 'an exempt name alone', object: pod([{ name: 'node-agent' }]), expect: 'allow' },
    {
      name: 'privileged, with nothing said about escalation',
      object: pod([named('app', { privileged: true })]),
      expect: 'deny',
      messages: ['container "app" is privileged'],
    },
    {
      name: 'a bound container beside one without a security context',
      object: pod([named('side', { ...bound, privileged: false }), named('app')]),
      expect: 'deny',
      messages: [escalates],
    },
    ...UNFINISHED.map(([name, object]) => ({ name, object, expect: 'allow' as const })),
    { name: 'annotations that are null', object: pod([named('app')], null), expect: 'deny' },
    {
      name: 'an approved Deployment with a template that is not',
      object: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
          name: 'web',
          namespace: 'shop',
          annotations: { 'example.com/privileged': 'ann' },
        },
        spec: { template: { spec: { containers: [named('app')] } } },
      },
      expect: 'deny',
      messages: [escalates],
    },
  ],
})
