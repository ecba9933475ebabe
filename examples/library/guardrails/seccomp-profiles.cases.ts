import { cases } from 'gatewright'
import { finalized, pod, rendered, templated } from './pods.ts'
import seccompProfiles from './seccomp-profiles.ts'

const RUNTIME = { type: 'RuntimeDefault' }
const container = (seccompProfile?: object | null, name = 'app') => ({
  name,
  ...(seccompProfile === undefined ? {} : { securityContext: { seccompProfile } }),
})
const own = (seccompProfile?: object | null) => pod({ containers: [container(seccompProfile)] })
const under = (profile: object, ...containers: readonly object[]) =>
  pod({ securityContext: { seccompProfile: profile }, containers })
const denied = (profile: string) => [
  `container "app": the seccomp profile ${profile} is not approved`,
]

export default cases(seccompProfiles, {
  params: { profiles: ['RuntimeDefault', 'Localhost'], files: ['profiles/audit.json'] },
  cases: [
    { name: 'its own', object: own(RUNTIME), expect: 'allow' },
    { name: 'none', object: own(), expect: 'deny', messages: denied('none') },
    { name: 'null', object: own(null), expect: 'deny', messages: denied('none') },
    {
      name: 'unconfined',
      object: own({ type: 'Unconfined' }),
      expect: 'deny',
      messages: denied('Unconfined'),
    },
    {
      name: 'an approved file',
      object: own({ type: 'Localhost', localhostProfile: 'profiles/audit.json' }),
      expect: 'allow',
    },
    {
      name: 'another file',
      object: own({ type: 'Localhost', localhostProfile: 'profiles/own.json' }),
      expect: 'deny',
      messages: denied('"profiles/own.json"'),
    },
    {
      name: 'no file',
      object: own({ type: 'Localhost', localhostProfile: null }),
      expect: 'deny',
      messages: denied('""'),
    },
    { name: 'that of the Pod', object: under(RUNTIME, container()), expect: 'allow' },
    {
      name: 'its own in spite of the Pod',
      object: under(RUNTIME, container({ type: 'Unconfined' })),
      expect: 'deny',
      messages: denied('Unconfined'),
    },
    {
      name: 'its own where the Pod has none',
      object: under({ type: 'Unconfined' }, container(RUNTIME)),
      expect: 'allow',
    },
    {
      name: 'init and ephemeral containers',
      object: pod({
        containers: [container(RUNTIME)],
        initContainers: [container(undefined, 'init'), null],
        ephemeralContainers: [container({ type: 'Unconfined' }, 'shell')],
      }),
      expect: 'deny',
      messages: [
        'container "init": the seccomp profile none is not approved',
        'container "shell": the seccomp profile Unconfined is not approved',
      ],
    },
    rendered(container(RUNTIME)),
    finalized(own()),
    ...templated({ containers: [container()] }).map((object) => ({
      name: `a ${object.kind}`,
      object,
      expect: 'deny' as const,
      messages: denied('none'),
    })),
  ],
})
