import { cases } from 'gatewright'
import allowedRegistries from './allowed-registries.ts'
import { everyMisplaced, everyWorkload, UNFINISHED } from './every-workload.ts'

const pod = (spec: object) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec,
})
const approved = { name: 'app', image: 'registry.example.com/app:1.4' }
const foreign = { name: 'debug', image: 'docker.io/busybox' }
const denial = 'container "debug": image "docker.io/busybox" is not from an approved registry'

export default cases(allowedRegistries, {
  params: { registries: ['registry.example.com/', 'ghcr.io/example/'] },
  cases: [
    { name: 'an approved image', object: pod({ containers: [approved] }), expect: 'allow' },
    {
      name: 'an image from elsewhere',
      object: pod({ containers: [approved, foreign] }),
      expect: 'deny',
      messages: [denial],
    },
    {
      name: 'an init container and an ephemeral container from elsewhere',
      object: pod({
        containers: [approved],
        initContainers: [foreign],
        ephemeralContainers: [{ name: 'shell', image: 'ghcr.io/other/shell' }],
      }),
      expect: 'deny',
      messages: [
        denial,
        'container "shell": image "ghcr.io/other/shell" is not from an approved registry',
      ],
    },
    {
      name: 'a registry whose name only begins like an approved one',
      object: pod({ containers: [{ name: 'app', image: 'registry.example.com.evil.io/app' }] }),
      expect: 'deny',
    },
    {
      name: 'a container without an image',
      object: pod({ containers: [{ name: 'app' }, { name: 'side', image: null }] }),
      expect: 'deny',
      messages: [
        'container "app": image "" is not from an approved registry',
        'container "side": image "" is not from an approved registry',
      ],
    },
    {
      name: 'a pod whose lists are null',
      object: pod({ containers: null, initContainers: null, ephemeralContainers: null }),
      expect: 'allow',
    },
    {
      name: 'a null among the containers',
      object: pod({
        containers: [null, approved],
        initContainers: [null],
        ephemeralContainers: [null],
      }),
      expect: 'allow',
    },
    ...everyWorkload({ spec: { containers: [foreign] } }).map((object) => ({
      name: `a ${object.kind} with an image from elsewhere`,
      object,
      expect: 'deny' as const,
      messages: [denial],
    })),
    ...everyMisplaced(
      { spec: { containers: [foreign] } },
      { spec: { containers: [approved] } },
    ).map((object) => ({
      name: `a ${object.kind} with the template of another kind`,
      object,
      expect: 'deny' as const,
      messages: [denial],
    })),
    { name: 'a container of nothing', object: pod({ containers: [{}] }), expect: 'deny' },
    {
      name: 'an image that is null',
      object: pod({ containers: [{ name: 'app', image: null }] }),
      expect: 'deny',
    },
    ...UNFINISHED.map(([name, object]) => ({ name, object, expect: 'allow' as const })),
    {
      name: 'an image from the other registry',
      object: pod({ containers: [{ name: 'app', image: 'ghcr.io/example/app' }] }),
      expect: 'allow',
    },
    {
      name: 'containers without a name',
      object: pod({ containers: [{ image: 'a' }, { name: null, image: 'b' }] }),
      expect: 'deny',
      messages: [
        'container "": image "a" is not from an approved registry',
        'container "": image "b" is not from an approved registry',
      ],
    },
    {
      name: 'a StatefulSet with approved images',
      object: {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { template: { spec: { containers: [approved], initContainers: [approved] } } },
      },
      expect: 'allow',
    },
  ],
})
