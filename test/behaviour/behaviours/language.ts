import { type Behaviour, configMap, pod } from '../behaviour.ts'

const images = (...all: (string | null | undefined)[]) =>
  pod({ containers: all.map((image) => ({ name: 'a', image })) })

/** Helpers of the DSL, and constructs that the other topics leave out. */
export const LANGUAGE: readonly Behaviour[] = [
  {
    id: 'image-parts',
    on: "kinds('Pod')",
    check: `for (const { image = '' } of object.spec?.containers ?? []) {
        const ref = imageRef(image)
        const { registry, repository } = ref
        deny(\`[\${registry}] [\${repository}] [\${ref.tag ?? 'none'}] [\${ref.digest ?? 'none'}]\`)
        if (imageRef(image).tag === 'latest') deny('latest: ' + image)
        if (ref.digest === undefined) deny('no digest: ' + image)
      }`,
    objects: [
      [
        images('nginx'),
        '[docker.io] [library/nginx] [latest] [none]',
        'latest: nginx',
        'no digest: nginx',
      ],
      [images('a/b:1'), '[docker.io] [a/b] [1] [none]', 'no digest: a/b:1'],
      [
        images('localhost/x:latest'),
        '[localhost] [x] [latest] [none]',
        'latest: localhost/x:latest',
        'no digest: localhost/x:latest',
      ],
      [
        images('registry.example.com:5000/a/b/c:v1.2@sha256:abc'),
        '[registry.example.com:5000] [a/b/c] [v1.2] [sha256:abc]',
      ],
      [images('ghcr.io/a@sha256:abc'), '[ghcr.io] [a] [none] [sha256:abc]'],
      [
        images('localhost:5000'),
        '[docker.io] [library/localhost] [5000] [none]',
        'no digest: localhost:5000',
      ],
      [
        images('', 'a:b:c'),
        '[docker.io] [library/] [latest] [none]',
        'latest: ',
        'no digest: ',
        '[docker.io] [library/a] [c] [none]',
        'no digest: a:b:c',
      ],
      [images('x@y/z@w'), '[docker.io] [library/x] [none] [y/z@w]'],
      [images('Ä.x/ß:é@'), '[Ä.x] [ß] [é] []'],
    ],
  },
  {
    id: 'switch-on-literals',
    before: `function rank(level: string): string {
      switch (level) {
        case 'error':
        case 'fatal':
          return 'high'
        case 'warn':
          return 'middle'
        default:
          return 'low'
      }
    }`,
    check: `switch (object.data?.level) {
        case 'debug': {
          deny('debug')
          break
        }
        case 'trace':
        case 'all':
          deny('too much')
          if (object.data.extra === undefined) return
          deny('extra')
          break
        default:
          if (rank(object.data?.level ?? '') === 'high') deny('high')
      }
      if (object.data?.kind === 'x') deny('x after ' + rank(object.data.level ?? 'warn'))`,
    objects: [
      [configMap({ level: 'debug', kind: 'x' }), 'debug', 'x after low'],
      [configMap({ level: 'all', kind: 'x' }), 'too much'],
      [configMap({ level: 'trace', extra: 'y', kind: 'x' }), 'too much', 'extra', 'x after low'],
      [configMap({ level: 'fatal' }), 'high'],
      [configMap({ kind: 'x' }), 'x after middle'],
      [configMap(null)],
    ],
  },
  {
    id: 'first-that-passes',
    on: "kinds('Pod')",
    check: `const main = object.spec?.containers.find((container) => container.name === 'main')
      if (main === undefined) return deny('no main')
      if (main.image?.startsWith('bad/') ?? false) deny('bad main: ' + (main.image ?? ''))
      if ((main.env ?? []).find(({ name }) => name === 'DEBUG')?.value === '1') deny('debug')
      const first = object.spec?.containers[0]
      if (first?.name !== 'main') deny('first is ' + (first?.name ?? 'nobody'))`,
    objects: [
      [pod({ containers: [{ name: 'main', image: 'ok' }] })],
      [pod({ containers: [] }), 'no main'],
      [pod({}), 'no main'],
      [
        pod({
          containers: [
            null,
            { name: 'side' },
            { name: 'main', image: 'bad/x', env: [{ name: 'DEBUG', value: '1' }] },
            { name: 'main' },
          ],
        }),
        'bad main: bad/x',
        'debug',
        'first is side',
      ],
      [
        pod({
          containers: [
            {
              name: 'main',
              env: [
                { name: 'DEBUG', value: '0' },
                { name: 'DEBUG', value: '1' },
              ],
            },
          ],
        }),
      ],
    ],
  },
  {
    id: 'parts-of-texts',
    check: `const path = object.data?.path ?? ''
      if (path.split('/')[0] === 'etc') deny('first is etc')
      if (path.split('/')[1] === 'passwd') deny('second is passwd')
      if ((path.split('/')[2] ?? 'none') !== 'none') deny('third: ' + (path.split('/')[2] ?? ''))
      if (asciiLower(path) === 'etc/hosts') deny('hosts')
      if (asciiLower(path).includes('É')) deny('É stays')`,
    objects: [
      [configMap({ path: 'etc/passwd' }), 'first is etc', 'second is passwd'],
      [configMap({ path: 'ETC/Hosts' }), 'hosts'],
      [configMap({ path: 'a/b/c/d' }), 'third: c'],
      [configMap({ path: 'É/' }), 'É stays'],
      [configMap({ path: '//' }), 'third: '],
      [configMap({})],
    ],
  },
  {
    id: 'quantities',
    schema: 'z.object({ limit: z.string() })',
    params: { limit: '1.5Gi' },
    check: `const own = quantity(object.data?.own ?? '')
      const limit = quantity(params.limit)
      const other = quantity(object.data?.other ?? '')
      if (own === undefined) return deny('no quantity: ' + (object.data?.own ?? ''))
      if (limit !== undefined && own.greaterThan(limit)) deny('too much')
      if (other === undefined) return
      if (own.equals(other)) deny('the same')
      if (own.lessThan(other)) deny('less')
      if (!own.lessThan(other) && !own.equals(other)) deny('more')`,
    objects: [
      [configMap({}), 'no quantity: '],
      [configMap({ own: '1Gi' })],
      [configMap({ own: '1536Mi', other: '1610612736' }), 'the same'],
      [configMap({ own: '1.6G', other: '1.5Gi' }), 'less'],
      [configMap({ own: '1611M', other: '1.5Gi' }), 'too much', 'more'],
      [configMap({ own: '100m', other: '0.1' }), 'the same'],
      [configMap({ own: '0.1', other: '100000u' }), 'the same'],
      [configMap({ own: '100000000n', other: '0.100' }), 'the same'],
      [configMap({ own: '1e3', other: '1k' }), 'the same'],
      [configMap({ own: '1E', other: '1000P' }), 'too much'],
      [configMap({ own: '1E', other: '999P' }), 'too much', 'more'],
      [configMap({ own: '2E3', other: '+2000' }), 'the same'],
      [configMap({ own: '-1', other: '-500m' }), 'less'],
      [configMap({ own: '-0', other: '000' }), 'the same'],
      [configMap({ own: '0.5Ki', other: '512' }), 'the same'],
      [configMap({ own: '7.999999999Ei', other: '7.999999998Ei' }), 'too much', 'more'],
      [
        configMap({ own: '999999999999999999', other: '999999999999999.999k' }),
        'too much',
        'the same',
      ],
      [configMap({ own: '-999.123456789Pi', other: '-999.123456788Pi' }), 'less'],
      [configMap({ own: '8Ei' }), 'no quantity: 8Ei'],
      [configMap({ own: '1e10' }), 'no quantity: 1e10'],
      [configMap({ own: '0.0000000001' }), 'no quantity: 0.0000000001'],
      [configMap({ own: '1 Gi' }), 'no quantity: 1 Gi'],
      [configMap({ own: '1gi' }), 'no quantity: 1gi'],
      [configMap({ own: '.5' }), 'no quantity: .5'],
      [configMap({ own: '5.' }), 'no quantity: 5.'],
      [configMap({ own: '1', other: 'x' })],
      [configMap({ own: '1\n' }), 'no quantity: 1\n'],
    ],
  },
  {
    // A keyword of Rego.
    id: 'default',
    check: `if (object.data?.a === 'x') deny('x')`,
    objects: [[configMap({ a: 'x' }), 'x'], [configMap({})]],
  },
  {
    id: 'functions-as-arguments',
    on: "kinds('Pod')",
    before: `const isTmp = (volume: { name: string }) => volume.name === 'tmp'
      const none = <T,>(list: readonly T[] | undefined, test: (item: T) => boolean) =>
        !(list ?? []).some((item) => test(item))
      function twice(text: string, change: (text: string) => string): string {
        return change(change(text))
      }`,
    check: `const suffix = object.metadata?.name ?? ''
      if (none(object.spec?.volumes, isTmp)) deny('no tmp')
      if (none(object.spec?.containers, ({ name }) => name.endsWith(suffix))) deny('no ' + suffix)
      if (twice('a', (text) => text + suffix) === object.spec?.nodeName) deny('twice')`,
    objects: [
      [pod({ volumes: [{ name: 'tmp' }], containers: [{ name: 'the-web' }] })],
      [pod({ volumes: [null, { name: 'x' }], nodeName: 'awebweb' }), 'no tmp', 'no web', 'twice'],
      [pod({}), 'no tmp', 'no web'],
    ],
  },
]
