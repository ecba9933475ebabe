import { cases } from 'gatewright'
import { everyMisplaced, everyWorkload, UNFINISHED } from './every-workload.ts'
import imageDigests from './image-digests.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const pod = (spec: object) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec,
})
const running = (image: string | null) => pod({ containers: [{ name: 'app', image }] })
const denied = (image: string) => [`container "app": image "${image}" is not pinned by digest`]

export default cases(imageDigests, {
  params: { exempt: ['registry.k8s.io/pause:', 'mirror.example.com/'] },
  cases: [
    { name: 'a digest', object: running(`ghcr.io/example/app@${digest}`), expect: 'allow' },
    { name: 'a tag and a digest', object: running(`app:1.4@${digest}`), expect: 'allow' },
    {
      name: 'a tag',
      object: running('app:1.4'),
      expect: 'deny',
      messages: denied('app:1.4'),
    },
    {
      name: 'neither tag nor digest',
      object: running('app'),
      expect: 'deny',
      messages: denied('app'),
    },
    {
      name: 'a digest that is too short',
      object: running(`app@${digest.slice(0, -1)}`),
      expect: 'deny',
    },
    {
      name: 'a digest in capitals',
      object: running(`app@${digest.toUpperCase()}`),
      expect: 'deny',
    },
    {
      name: 'something after the digest',
      object: running(`app@${digest}-debug`),
      expect: 'deny',
    },
    { name: 'no image', object: running(null), expect: 'deny', messages: denied('') },
    { name: 'an exempt image', object: running('registry.k8s.io/pause:3.10'), expect: 'allow' },
    { name: 'another exempt image', object: running('mirror.example.com/app'), expect: 'allow' },
    {
      name: 'an exempt image and a digest beside tags',
      object: pod({
        containers: [
          { name: 'pause', image: 'registry.k8s.io/pause:3.10' },
          { name: 'app', image: `app@${digest}` },
          { name: 'side', image: 'side:1' },
          { image: 'a' },
          { name: null, image: 'b' },
          {},
        ],
      }),
      expect: 'deny',
      messages: [
        'container "side": image "side:1" is not pinned by digest',
        'container "": image "a" is not pinned by digest',
        'container "": image "b" is not pinned by digest',
        'container "": image "" is not pinned by digest',
      ],
    },
    {
      name: 'an init container with a tag',
      object: pod({ initContainers: [{ name: 'app', image: 'app:1' }] }),
      expect: 'deny',
      messages: denied('app:1'),
    },
    {
      name: 'lists that are null',
      object: pod({ containers: null, initContainers: null, ephemeralContainers: null }),
      expect: 'allow',
    },
    {
      name: 'nulls among the containers',
      object: pod({ containers: [null], initContainers: [null], ephemeralContainers: [null] }),
      expect: 'allow',
    },
    ...everyWorkload({ spec: { containers: [{ name: 'app', image: 'app:1' }] } }).map((object) => ({
      name: `a ${object.kind} with a tag`,
      object,
      expect: 'deny' as const,
      messages: denied('app:1'),
    })),
    ...everyMisplaced(
      { spec: { containers: [{ name: 'app', image: 'app:1' }] } },
      { spec: { containers: [{ name: 'app', image: `app@${digest}` }] } },
    ).map((object) => ({
      name: `a ${object.kind} with the template of another kind`,
      object,
      expect: 'deny' as const,
      messages: denied('app:1'),
    })),
    {
      name: 'a container of nothing',
      object: pod({ containers: [{}] }),
      expect: 'deny',
      messages: ['container "": image "" is not pinned by digest'],
    },
    ...UNFINISHED.map(([name, object]) => ({ name, object, expect: 'allow' as const })),
    {
      name: 'an ephemeral container with a tag',
      object: pod({
        containers: [{ name: 'app', image: `app@${digest}` }],
        ephemeralContainers: [{ name: 'shell', image: 'busybox:latest' }],
      }),
      expect: 'deny',
      messages: ['container "shell": image "busybox:latest" is not pinned by digest'],
    },
  ],
})
