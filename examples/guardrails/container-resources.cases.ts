import { cases } from 'gatewright'
import containerResources from './container-resources.ts'
import { everyMisplaced, everyWorkload, UNFINISHED } from './every-workload.ts'

const pod = (...containers: readonly unknown[]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { containers },
})
const both = { cpu: '100m', memory: '64Mi' }
const unnamed = [
  'container "": requests.cpu is not set',
  'container "": requests.memory is not set',
  'container "": limits.cpu is not set',
  'container "": limits.memory is not set',
]
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
    ...everyWorkload({
      spec: { containers: [{ name: 'app', resources: { limits: both } }] },
    }).map((object) => ({
      name: `a ${object.kind} without requests`,
      object,
      expect: 'deny' as const,
      messages: [
        'container "app": requests.cpu is not set',
        'container "app": requests.memory is not set',
      ],
    })),
    ...everyMisplaced(
      { spec: { containers: [{ name: 'app', resources: { limits: both } }] } },
      { spec: { containers: [sized] } },
    ).map((object) => ({
      name: `a ${object.kind} with the template of another kind`,
      object,
      expect: 'deny' as const,
      messages: [
        'container "app": requests.cpu is not set',
        'container "app": requests.memory is not set',
      ],
    })),
    {
      name: 'a container whose resources are null',
      object: pod({ resources: null }),
      expect: 'deny',
      messages: unnamed,
    },
    ...UNFINISHED.map(([name, object]) => ({ name, object, expect: 'allow' as const })),
    ...(['requests', 'limits'] as const).flatMap((bound) =>
      (['cpu', 'memory'] as const).flatMap((resource) =>
        [undefined, null].map((missing) => ({
          name: `${bound}.${resource} that is ${missing === null ? 'null' : 'missing'}`,
          object: pod({
            name: 'app',
            resources: { requests: both, limits: both, [bound]: { ...both, [resource]: missing } },
          }),
          expect: 'deny' as const,
          messages: [`container "app": ${bound}.${resource} is not set`],
        })),
      ),
    ),
    {
      name: 'resources that are null, of containers without a name',
      object: pod({ resources: null }, { name: null }),
      expect: 'deny',
      messages: unnamed,
    },
    {
      name: 'lists that are null',
      object: { ...pod(), spec: { containers: null, initContainers: null } },
      expect: 'allow',
    },
    {
      name: 'a null among the containers',
      object: { ...pod(), spec: { containers: [null, sized], initContainers: [null] } },
      expect: 'allow',
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
