import { cases } from 'gatewright'
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
    { name: 'annotations that are null', object: pod([named('app')], null), expect: 'deny' },
    {
      name: 'an approved template of a Deployment',
      object: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'web', namespace: 'shop' },
        spec: {
          template: {
            metadata: { annotations: { 'example.com/privileged': 'ann' } },
            spec: { containers: [named('app')] },
          },
        },
      },
      expect: 'allow',
    },
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
