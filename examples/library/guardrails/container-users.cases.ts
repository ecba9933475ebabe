import { cases } from 'gatewright'
import containerUsers from './container-users.ts'
import { finalized, pod, rendered, templated } from './pods.ts'

const range = [
  { min: 1000, max: 1999 },
  { min: 3000, max: 3000 },
]
const ids = (runAsUser: number | null, runAsGroup: number | null) => ({ runAsUser, runAsGroup })
const container = (securityContext: object | null, name = 'app') => ({ name, securityContext })
const own = (runAsUser: number | null, runAsGroup: number | null) =>
  pod({ containers: [container(ids(runAsUser, runAsGroup))] })
const unsaid = ['container "app" does not say its user', 'container "app" does not say its group']

export default cases(containerUsers, {
  params: { users: range, groups: range },
  cases: [
    { name: 'in a range', object: own(1500, 1500), expect: 'allow' },
    { name: 'at both ends', object: own(1000, 1999), expect: 'allow' },
    { name: 'in another range', object: own(3000, 3000), expect: 'allow' },
    {
      name: 'just outside',
      object: own(999, 2000),
      expect: 'deny',
      messages: ['container "app" runs as the user 999', 'container "app" runs as the group 2000'],
    },
    {
      name: 'as root',
      object: own(0, 0),
      expect: 'deny',
      messages: ['container "app" runs as the user 0', 'container "app" runs as the group 0'],
    },
    { name: 'null', object: own(null, null), expect: 'deny', messages: unsaid },
    {
      name: 'nothing said',
      object: pod({ containers: [container(null)] }),
      expect: 'deny',
      messages: unsaid,
    },
    {
      name: 'said by the Pod',
      object: pod({ securityContext: ids(1000, 1000), containers: [container(null)] }),
      expect: 'allow',
    },
    {
      name: 'half by the Pod',
      object: pod({
        securityContext: ids(null, 1000),
        containers: [container({ runAsUser: 1000 })],
      }),
      expect: 'allow',
    },
    {
      name: 'root in spite of the Pod',
      object: pod({ securityContext: ids(1000, 1000), containers: [container({ runAsUser: 0 })] }),
      expect: 'deny',
      messages: ['container "app" runs as the user 0'],
    },
    {
      name: 'init and ephemeral containers',
      object: pod({
        securityContext: ids(1000, 1000),
        containers: [container({})],
        initContainers: [container({ runAsUser: 0 }, 'init'), null],
        ephemeralContainers: [container({ runAsGroup: 5 }, 'shell')],
      }),
      expect: 'deny',
      messages: ['container "init" runs as the user 0', 'container "shell" runs as the group 5'],
    },
    rendered(container(ids(1500, 1500))),
    finalized(own(0, 0)),
    ...templated({ containers: [container({})] }).map((object) => ({
      name: `a ${object.kind}`,
      object,
      expect: 'deny' as const,
      messages: unsaid,
    })),
  ],
})
