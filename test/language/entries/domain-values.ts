import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

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
        'Absent where the text is no quantity; comparing what may be absent is an error of TypeScript.',
      check: `
        const size = quantity(object.data?.size ?? '')
        const most = quantity('1Gi')
        if (size === undefined || most === undefined) deny('no size')
        else if (size.greaterThan(most)) deny('too large')`,
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
      meaning: '`registry`, `repository`, `tag` and `digest` of an image, by the rules of Docker.',
      absent:
        'Without a registry it is `docker.io`; without tag and digest the tag is `latest`; a digest that is not written is absent.',
      on: "kinds('Pod')",
      check: `
        for (const { image = '' } of object.spec?.containers ?? []) {
          const { registry, tag, digest } = imageRef(image)
          if (registry === 'docker.io') deny(\`\${image} is from Docker Hub\`)
          if (tag === 'latest' && digest === undefined) deny(\`\${image} can change\`)
        }`,
      objects: [
        [image('nginx:1'), 'nginx:1 is from Docker Hub'],
        [image('ghcr.io/a/b'), 'ghcr.io/a/b can change'],
        [image('ghcr.io/a/b:1')],
        [image('ghcr.io/a/b:latest@sha256:abc')],
        [image(), ' is from Docker Hub', ' can change'],
      ],
    },
  ],
}
