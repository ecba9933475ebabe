import { cases } from 'gatewright'
import containerLimits from './container-limits.ts'
import { finalized, pod, rendered, templated } from './pods.ts'

const container = (limits: object | null, name = 'app') => ({ name, resources: { limits } })
const limited = (cpu: string | null, memory: string | null) =>
  pod({ containers: [container({ cpu, memory })] })
const above = (resource: string, limit: string, most: string) => [
  `container "app": the ${resource} limit ${limit} is above ${most}`,
]
const unlimited = ['container "app" has no cpu limit', 'container "app" has no memory limit']
const allowed: readonly (readonly [cpu: string, memory: string])[] = [
  ['2', '4Gi'],
  ['500m', '128Mi'],
  ['0.5', '1G'],
  ['1999999u', '1.5Gi'],
  ['2e0', '4e9'],
  ['100n', '1000000k'],
  ['1', '1500m'],
]
const denied: readonly (readonly [resource: 'cpu' | 'memory', limit: string])[] = [
  ['cpu', '2001m'],
  ['cpu', '2.1'],
  ['cpu', '1k'],
  ['cpu', 'many'],
  ['memory', '5Gi'],
  ['memory', '4.1Gi'],
  ['memory', '4295M'],
  ['memory', '5e9'],
  ['memory', '1Ti'],
]
const MOST = { cpu: '2', memory: '4Gi' }

export default cases(containerLimits, {
  params: { most: MOST },
  cases: [
    ...allowed.map(([cpu, memory]) => ({
      name: `${cpu} and ${memory}`,
      object: limited(cpu, memory),
      expect: 'allow' as const,
    })),
    ...denied.map(([resource, limit]) => ({
      name: `${resource} ${limit}`,
      object: pod({ containers: [container({ ...MOST, [resource]: limit })] }),
      expect: 'deny' as const,
      messages: above(resource, limit, MOST[resource]),
    })),
    { name: 'null limits', object: limited(null, null), expect: 'deny', messages: unlimited },
    {
      name: 'no resources',
      object: pod({ containers: [{ name: 'app' }] }),
      expect: 'deny',
      messages: unlimited,
    },
    {
      name: 'an init container',
      object: pod({
        containers: [container(MOST)],
        initContainers: [container({ cpu: '1' }, 'init'), null],
      }),
      expect: 'deny',
      messages: ['container "init" has no memory limit'],
    },
    {
      name: 'an ephemeral container, which can have no limits',
      object: pod({ containers: [container(MOST)], ephemeralContainers: [{ name: 'shell' }] }),
      expect: 'allow',
    },
    rendered(container({ cpu: '1', memory: '1Gi' })),
    finalized(limited(null, null)),
    ...templated({ containers: [container(null)] }).map((object) => ({
      name: `a ${object.kind}`,
      object,
      expect: 'deny' as const,
      messages: unlimited,
    })),
  ],
})
