import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const labelled = (labels: object) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', labels },
  spec: {},
})
const image = (image?: string) => pod({ containers: [{ name: 'a', image }] })

/** Helpers that read texts as Kubernetes does. */
export const DOMAIN_VALUES: Chapter<AcceptedEntry> = {
  title: 'Domain values',
  text: 'Helpers of `gatewright` that read a text as Kubernetes does. Each says what it makes of a text that is none.',
  entries: [
    {
      id: 'quantity',
      construct: '`quantity(text)`',
      meaning: 'An amount such as `500m` or `1Gi`, with `lessThan`, `greaterThan` and `equals`.',
      absent:
        'Absent where the text is no quantity; comparing what may be absent is an error of TypeScript. What is written as a literal is never absent: the compiler reads it.',
      check: `
        const size = quantity(object.data?.size ?? '')
        if (size === undefined) deny('no size')
        else if (size.greaterThan(quantity('1Gi'))) deny('too large')`,
      objects: [
        [configMap({ size: '1025Mi' }), 'too large'],
        [configMap({ size: '1024Mi' })],
        [configMap({ size: 'big' }), 'no size'],
        [configMap({}), 'no size'],
      ],
    },
    {
      id: 'image-ref',
      construct: '`imageRef(text)`',
      meaning:
        '`registry`, `repository`, `tag`, `hasTag` and `digest` of an image, by the rules of Docker.',
      absent:
        'Without a registry it is `docker.io`; without tag and digest the tag is `latest`; a digest that is not written is absent.',
      on: "kinds('Pod')",
      check: `
        for (const { image = '' } of object.spec?.containers ?? []) {
          const { registry, tag, hasTag, digest } = imageRef(image)
          if (registry === 'docker.io') deny(\`\${image} is from Docker Hub\`)
          if (tag === 'latest' && digest === undefined) deny(\`\${image} can change\`)
          if (!hasTag) deny(\`\${image} names no tag\`)
        }`,
      objects: [
        [image('nginx:1'), 'nginx:1 is from Docker Hub'],
        [image('ghcr.io/a/b'), 'ghcr.io/a/b can change', 'ghcr.io/a/b names no tag'],
        [image('ghcr.io:5000/a@sha256:abc'), 'ghcr.io:5000/a@sha256:abc names no tag'],
        [image('ghcr.io/a/b:1')],
        [image('ghcr.io/a/b:latest@sha256:abc')],
        [image(), ' is from Docker Hub', ' can change', ' names no tag'],
      ],
    },
    {
      id: 'ip-cidr',
      construct: '`ip(text)`, `cidr(text)`',
      meaning: 'Addresses and networks of IPv4 and IPv6, with `isIn`, `contains` and `equals`.',
      absent: 'Absent where the text is none.',
      check: `
        const address = ip(object.data?.address ?? '')
        if (address === undefined) deny('no address')
        else if (!address.isIn(cidr('10.0.0.0/8'))) deny('an address from outside')`,
      objects: [
        [configMap({ address: '192.168.0.1' }), 'an address from outside'],
        [configMap({ address: '10.1.2.3' })],
        [configMap({ address: '10.1.2' }), 'no address'],
        [configMap({}), 'no address'],
      ],
    },
    {
      id: 'semver',
      construct: '`semver(text)`',
      meaning:
        'A semantic version such as `1.2.3-rc.1`, with `lessThan`, `greaterThan` and `equals`.',
      absent: 'Absent where the text is none, such as `1.2` and `v1.2.3`.',
      check: `
        const version = semver(object.data?.version ?? '')
        if (version === undefined) deny('no version')
        else if (version.lessThan(semver('1.10.0'))) deny('too old')`,
      objects: [
        [configMap({ version: '1.9.9' }), 'too old'],
        [configMap({ version: '1.10.0-rc.1' }), 'too old'],
        [configMap({ version: '1.10.0' })],
        [configMap({ version: 'v1.10.0' }), 'no version'],
        [configMap({}), 'no version'],
      ],
    },
    {
      id: 'duration',
      construct: '`duration(text)`',
      meaning: 'A length of time such as `1h30m`, with `lessThan`, `greaterThan` and `equals`.',
      absent: 'Absent where the text is none.',
      check: `
        const wait = duration(object.data?.wait ?? '')
        if (wait === undefined) deny('no duration')
        else if (wait.greaterThan(duration('1h'))) deny('too long')`,
      objects: [
        [configMap({ wait: '61m' }), 'too long'],
        [configMap({ wait: '60m' })],
        [configMap({ wait: '1d' }), 'no duration'],
        [configMap({}), 'no duration'],
      ],
    },
    {
      id: 'glob',
      construct: '`glob(text, pattern)`',
      meaning: 'Whether a pattern matches as a whole: `*` is any text, `?` any one character.',
      absent: 'A text that may be absent needs a fallback.',
      schema: 'z.object({ images: z.array(z.string()) })',
      params: { images: ['*.example.com/*:v?'] },
      on: "kinds('Pod')",
      check: `
        for (const { image = '' } of object.spec?.containers ?? [])
          if (!params.images.some((pattern) => glob(image, pattern))) deny(\`\${image} is not allowed\`)`,
      objects: [
        [image('a.example.com/b:v12'), 'a.example.com/b:v12 is not allowed'],
        [image('a.example.com/b/c:v1')],
        [image(), ' is not allowed'],
      ],
    },
    {
      id: 'match-labels',
      construct: '`matchLabels(labels, selector)`',
      meaning: 'Whether labels satisfy a label selector, which is a constant.',
      absent:
        'Labels that are missing satisfy `NotIn` and `DoesNotExist`, and no other requirement.',
      before: `
        const PUBLIC = {
          matchLabels: { exposure: 'public' },
          matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['test', 'preview'] }],
        } as const`,
      on: "kinds('Service')",
      check: `
        if (matchLabels(object.metadata?.labels, PUBLIC) && !object.spec?.loadBalancerSourceRanges)
          deny('a public Service says who may reach it')`,
      objects: [
        [labelled({ exposure: 'public' }), 'a public Service says who may reach it'],
        [labelled({ exposure: 'public', tier: 'test' })],
        [labelled({})],
      ],
    },
  ],
}
