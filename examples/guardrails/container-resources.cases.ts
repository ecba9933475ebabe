import { cases } from 'gatewright'
import containerResources from './container-resources.ts'

const pod = (...containers: readonly unknown[]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { containers },
})
const both = { cpu: '100m', memory: '64Mi' }
const sized = { name: 'app', image: 'app', resources: { requests: both, limits: both } }

export default cases(containerResources, {
  cases: [
    { name: 'requests and limits for both', object: pod(sized), expect: 'allow' },
    {
      name: 'no resources at all',
      object: pod({ name: 'app' }),
      expect: 'deny',
      messages: [
        'container "app": requests.cpu is not set',
        'container "app": requests.memory is not set',
        'container "app": limits.cpu is not set',
        'container "app": limits.memory is not set',
      ],
    },
    {
      name: 'no memory limit',
      object: pod(sized, {
        name: 'side',
        resources: { requests: both, limits: { cpu: '1', memory: null } },
      }),
      expect: 'deny',
      messages: ['container "side": limits.memory is not set'],
    },
    {
      name: 'limits that are null',
      object: pod({ name: 'app', resources: { requests: both, limits: null } }),
      expect: 'deny',
      messages: [
        'container "app": limits.cpu is not set',
        'container "app": limits.memory is not set',
      ],
    },
    {
      name: 'an init container without resources',
      object: {
        ...pod(sized),
        spec: { containers: [sized], initContainers: [{ name: 'setup' }] },
      },
      expect: 'deny',
    },
    {
      name: 'an ephemeral container, which cannot have resources',
      object: {
        ...pod(sized),
        spec: { containers: [sized], ephemeralContainers: [{ name: 'shell' }] },
      },
      expect: 'allow',
    },
    {
      name: 'a DaemonSet without requests',
      object: {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: { name: 'agent', namespace: 'shop' },
        spec: {
          template: { spec: { containers: [{ name: 'agent', resources: { limits: both } }] } },
        },
      },
      expect: 'deny',
      messages: [
        'container "agent": requests.cpu is not set',
        'container "agent": requests.memory is not set',
      ],
    },
    {
      name: 'a quantity that is zero is set',
      object: pod({
        name: 'app',
        resources: { requests: { cpu: '0', memory: '0' }, limits: both },
      }),
      expect: 'allow',
    },
  ],
})
