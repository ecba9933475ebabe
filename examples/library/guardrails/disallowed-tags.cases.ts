import { cases } from 'gatewright'
import disallowedTags from './disallowed-tags.ts'
import { finalized, pod, rendered, templated } from './pods.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const running = (image: string | null) => pod({ containers: [{ name: 'app', image }] })
const denied = (image: string, tag: string) => [
  `container "app": image "${image}" has the tag ${tag}`,
]
const rows: readonly (readonly [name: string, image: string, tag?: string])[] = [
  ['a version', 'app:1.4'],
  ['a moving tag', 'app:latest', 'latest'],
  ['another moving tag', 'registry.example.com/shop/app:dev', 'dev'],
  ['no tag', 'app', 'latest'],
  ['no tag after a port', 'registry.example.com:5000/app', 'latest'],
  ['a version after a port', 'registry.example.com:5000/app:1.4'],
  ['a digest alone', `app@${digest}`],
  ['a digest after a port', `registry.example.com:5000/app@${digest}`],
  ['a moving tag and a digest', `app:latest@${digest}`, 'latest'],
  ['a version and a digest', `app:1.4@${digest}`],
  ['a tag that ends like one', 'app:not-latest'],
]

export default cases(disallowedTags, {
  params: { tags: ['latest', 'dev'] },
  cases: [
    ...rows.map(([name, image, tag]) =>
      tag === undefined
        ? { name, object: running(image), expect: 'allow' as const }
        : { name, object: running(image), expect: 'deny' as const, messages: denied(image, tag) },
    ),
    { name: 'no image', object: running(null), expect: 'deny', messages: denied('', 'latest') },
    {
      name: 'init and ephemeral containers',
      object: pod({
        containers: [{ name: 'app', image: 'app:1' }],
        initContainers: [{ name: 'init', image: 'init:dev' }, null],
        ephemeralContainers: [{ name: 'shell', image: 'busybox' }],
      }),
      expect: 'deny',
      messages: [
        'container "init": image "init:dev" has the tag dev',
        'container "shell": image "busybox" has the tag latest',
      ],
    },
    rendered({ name: 'app', image: 'app:1.4' }),
    finalized(running('app:latest')),
    ...templated({ containers: [{ name: 'app', image: 'app:dev' }] }).map((object) => ({
      name: `a ${object.kind}`,
      object,
      expect: 'deny' as const,
      messages: denied('app:dev', 'dev'),
    })),
  ],
})
