import { cases } from 'gatewright'
import containerCapabilities from './container-capabilities.ts'
import { finalized, pod, rendered, templated } from './pods.ts'

const dropsAll = { drop: ['ALL'] }
const container = (capabilities: object | null, name = 'app') => ({
  name,
  image: 'app:1',
  securityContext: { capabilities },
})
const having = (capabilities: object | null) => pod({ containers: [container(capabilities)] })
const notDropped = ['net_raw', 'sys_admin'].map(
  (capability) => `container "app" does not drop the capability ${capability}`,
)

export default cases(containerCapabilities, {
  params: { allowed: ['net_bind_service'], dropped: ['net_raw', 'sys_admin'] },
  cases: [
    { name: 'all dropped', object: having(dropsAll), expect: 'allow' },
    { name: 'each dropped', object: having({ drop: ['NET_RAW', 'sys_admin'] }), expect: 'allow' },
    {
      name: 'one dropped',
      object: having({ drop: ['NET_RAW'] }),
      expect: 'deny',
      messages: notDropped.slice(1),
    },
    { name: 'none dropped', object: having({}), expect: 'deny', messages: notDropped },
    { name: 'null capabilities', object: having(null), expect: 'deny', messages: notDropped },
    {
      name: 'no security context',
      object: pod({ containers: [{ name: 'app' }] }),
      expect: 'deny',
      messages: notDropped,
    },
    {
      name: 'an allowed one added',
      object: having({ ...dropsAll, add: ['NET_BIND_SERVICE'] }),
      expect: 'allow',
    },
    {
      name: 'an allowed one added in small letters',
      object: having({ ...dropsAll, add: ['net_bind_service'] }),
      expect: 'allow',
    },
    {
      name: 'another added',
      object: having({ ...dropsAll, add: ['NET_BIND_SERVICE', 'SYS_TIME', null] }),
      expect: 'deny',
      messages: ['container "app" adds the capability SYS_TIME'],
    },
    {
      name: 'one that looks like an allowed one',
      object: having({ ...dropsAll, add: ['NET_BIND_SERV\u0130CE'] }),
      expect: 'deny',
    },
    {
      name: 'init and ephemeral containers',
      object: pod({
        containers: [container(dropsAll)],
        initContainers: [container({ ...dropsAll, add: ['SYS_PTRACE'] }, 'init'), null],
        ephemeralContainers: [container({ ...dropsAll, add: ['ALL'] }, 'shell')],
      }),
      expect: 'deny',
      messages: [
        'container "init" adds the capability SYS_PTRACE',
        'container "shell" adds the capability ALL',
      ],
    },
    rendered(container(dropsAll)),
    finalized(having(null)),
    ...templated({ containers: [container({})] }).map((object) => ({
      name: `a ${object.kind}`,
      object,
      expect: 'deny' as const,
      messages: notDropped,
    })),
  ],
})
