import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const images = (...all: readonly (string | undefined)[]) =>
  pod({ containers: all.map((image, index) => ({ name: `c${index}`, image })) })

/** What lists can do. */
export const LISTS: Chapter<AcceptedEntry> = {
  title: 'Lists',
  text: 'Null entries of a list of the object count as missing: they are not walked, not counted and not given to a callback. A callback is an arrow function or a function of the project, and takes the entry alone.',
  entries: [
    {
      id: 'some',
      construct: '`list.some(test)`',
      meaning:
        'True where one entry or more pass: only the truth of what the test gives counts, here and for every other test of a list.',
      absent: 'False of an empty list; an absent list needs `?? []` or `?.`.',
      on: "kinds('Pod')",
      check: `
        if (object.spec?.containers.some((one) => one.image === undefined)) deny('an image is missing')`,
      objects: [
        [images('a', undefined), 'an image is missing'],
        [images('a')],
        [pod({ containers: [] })],
        [pod({})],
      ],
    },
    {
      id: 'every',
      construct: '`list.every(test)`',
      meaning: 'True where all entries pass.',
      absent: 'True of an empty list.',
      on: "kinds('Pod')",
      check: `
        if (!(object.spec?.containers ?? []).every(({ image = '' }) => image.startsWith('ok/'))) deny('a foreign image')`,
      objects: [[images('ok/a', 'b'), 'a foreign image'], [images('ok/a')], [pod({})]],
    },
    {
      id: 'find',
      construct: '`list.find(test)`',
      meaning: 'The first entry that passes.',
      absent: 'Absent where none does.',
      on: "kinds('Pod')",
      check: `
        const main = object.spec?.containers.find((one) => one.name === 'main')
        if (main === undefined) deny('no main container')
        if (main?.image === 'bad') deny('its image is bad')`,
      objects: [
        [pod({ containers: [{ name: 'main', image: 'bad' }] }), 'its image is bad'],
        [
          pod({
            containers: [null, { name: 'main', image: 'good' }, { name: 'main', image: 'bad' }],
          }),
        ],
        [pod({ containers: [{ name: 'side' }] }), 'no main container'],
        [pod({}), 'no main container'],
      ],
    },
    {
      id: 'filter-length',
      construct: '`list.filter(test)`, `list.length`',
      meaning: 'The entries that pass, and how many there are.',
      absent: 'The filter of an empty list is empty.',
      on: "kinds('Pod')",
      check: `
        const onNode = (object.spec?.volumes ?? []).filter((volume) => volume.hostPath !== undefined)
        if (onNode.length > 1) deny(\`\${onNode.length} volumes on the node\`)`,
      objects: [
        [
          pod({
            volumes: [
              { name: 'a', hostPath: { path: '/a' } },
              null,
              { name: 'b', hostPath: { path: '/b' } },
              { name: 'c' },
            ],
          }),
          '2 volumes on the node',
        ],
        [
          pod({
            volumes: [
              { name: 'a', hostPath: null },
              { name: 'b', hostPath: { path: '/b' } },
            ],
          }),
        ],
        [pod({})],
      ],
    },
    {
      id: 'map-join',
      construct: '`list.map(value)`, `list.join(separator)`',
      meaning:
        'A list of what the function gives, and its texts as one; the separator is a constant.',
      absent: 'A value that may be absent needs a fallback.',
      on: "kinds('Pod')",
      check: `
        const images = (object.spec?.containers ?? []).map(({ image }) => image ?? 'none')
        if (images.join(' ') !== 'web proxy') deny(images.join(', '))`,
      objects: [[images('web', undefined), 'web, none'], [images('web', 'proxy')], [pod({}), '']],
    },
    {
      id: 'flat-map',
      construct: '`list.flatMap(list)`',
      meaning: 'The lists that the function gives, one after the other.',
      absent: 'A list that may be absent needs `?? []`.',
      on: "kinds('Pod')",
      check: `
        const ports = (object.spec?.containers ?? []).flatMap((container) => container.ports ?? [])
        if (ports.some(({ hostPort }) => hostPort !== undefined)) deny('a port of the node')`,
      objects: [
        [
          pod({
            containers: [{ name: 'a' }, { name: 'b', ports: [{ containerPort: 1, hostPort: 1 }] }],
          }),
          'a port of the node',
        ],
        [pod({ containers: [{ name: 'a', ports: [null, { containerPort: 1 }] }] })],
        [pod({ containers: [{ name: 'a' }] })],
      ],
    },
    {
      id: 'list-includes',
      construct: '`list.includes(value)`',
      meaning: 'True where one entry equals the text, integer or boolean.',
      absent: 'False of an empty list; the value needs a fallback.',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? []) {
          if (!(container.securityContext?.capabilities?.drop ?? []).includes('ALL')) deny('capabilities are kept')
          if (['Always', 'IfNotPresent'].includes(container.imagePullPolicy ?? '')) deny('images are pulled')
        }`,
      objects: [
        [
          pod({
            containers: [{ name: 'a', securityContext: { capabilities: { drop: ['KILL'] } } }],
          }),
          'capabilities are kept',
        ],
        [
          pod({
            containers: [
              {
                name: 'a',
                imagePullPolicy: 'Always',
                securityContext: { capabilities: { drop: [null, 'ALL'] } },
              },
            ],
          }),
          'images are pulled',
        ],
        [
          pod({
            containers: [
              {
                name: 'a',
                imagePullPolicy: 'Never',
                securityContext: { capabilities: { drop: ['ALL'] } },
              },
            ],
          }),
        ],
        [pod({ containers: [{ name: 'a' }] }), 'capabilities are kept'],
      ],
    },
    {
      id: 'concat-spread',
      construct: '`[...a, ...b]`, `a.concat(b)`',
      meaning: 'One list after the other.',
      absent: 'A list that may be absent needs `?? []`.',
      on: "kinds('Pod')",
      check: `
        const all = [...(object.spec?.initContainers ?? []), ...(object.spec?.containers ?? [])]
        if (all.some(({ image }) => image === 'bad')) deny('a bad image')
        if ((object.metadata?.finalizers ?? []).concat(['a']).length > 2) deny('many finalizers')`,
      objects: [
        [pod({ initContainers: [{ name: 'i', image: 'bad' }] }), 'a bad image'],
        [pod({}, { finalizers: ['x/a', null, 'x/b'] }), 'many finalizers'],
        [images('good')],
        [pod({ initContainers: null })],
      ],
    },
    {
      id: 'first-entry',
      construct: '`list[0]`',
      meaning: 'The first entry; no other position can be read, but for parts of a split text.',
      absent: 'Absent of an empty list.',
      on: "kinds('Pod')",
      check: `
        const first = object.spec?.containers[0]
        if (first?.name !== 'main') deny('the first container is not main')`,
      objects: [
        [images('a'), 'the first container is not main'],
        [pod({ containers: [null, { name: 'main' }, { name: 'a' }] })],
        [pod({}), 'the first container is not main'],
      ],
    },
    {
      id: 'slice',
      construct: '`list.slice(0, n)`',
      meaning: 'The first entries, as many as a constant says.',
      absent: 'Fewer where there are fewer.',
      check: `
        const first = (object.metadata?.finalizers ?? []).slice(0, 2)
        if (first.includes('example.com/slow')) deny('slow, and among the first')`,
      objects: [
        [
          configMap({}, { finalizers: ['a/b', null, 'example.com/slow'] }),
          'slow, and among the first',
        ],
        [configMap({}, { finalizers: ['a/b', 'a/c', 'example.com/slow'] })],
        [configMap({})],
      ],
    },
    {
      id: 'unique',
      construct: '`unique(texts)`',
      meaning: 'Each text once, where it stands first.',
      absent: 'The list of an empty one is empty.',
      on: "kinds('Pod')",
      check: `
        const ports = (object.spec?.containers ?? []).flatMap((one) => (one.ports ?? []).map((port) => port.name ?? ''))
        if (unique(ports).length < ports.length) deny('two ports have one name')`,
      objects: [
        [
          pod({
            containers: [
              { name: 'a', ports: [{ name: 'web' }] },
              { name: 'b', ports: [{ name: 'web' }] },
            ],
          }),
          'two ports have one name',
        ],
        [pod({ containers: [{ name: 'a', ports: [{ name: 'web' }, { name: 'tls' }] }] })],
        [pod({})],
      ],
    },
    {
      id: 'sorted',
      construct: '`sorted(texts)`',
      meaning:
        'Texts in the order of Unicode; the keys of a map can be shown once they are sorted.',
      absent: 'The list of an empty one is empty.',
      check: `
        for (const key of sorted(Object.keys(object.data ?? {}))) if (key.startsWith('tmp')) deny(\`\${key} is for a while\`)`,
      objects: [
        [configMap({ tmpb: '', tmpa: '', c: '' }), 'tmpa is for a while', 'tmpb is for a while'],
        [configMap({ a: '', tmp: null })],
        [configMap(null)],
      ],
    },
    {
      id: 'constant-lists',
      construct: 'lists of constants',
      meaning: 'A list literal, or a constant one, can be walked as any other.',
      absent: 'Entries are always there.',
      check: `
        const required = ['owner', 'team'] as const
        for (const name of required) if (object.metadata?.labels?.[name] === undefined) deny(\`no \${name}\`)
        if (['x', 'y'].some((value) => value === object.data?.mode)) deny('not this mode')
        if (object.data?.tier !== undefined && ![1, 2].map((tier) => \`t\${tier}\`).includes(object.data.tier)) deny('not a tier')`,
      objects: [
        [configMap({}), 'no owner', 'no team'],
        [configMap({ mode: 'y' }, { labels: { owner: '', team: '' } }), 'not this mode'],
        [configMap({ tier: 't3' }, { labels: { owner: '', team: '' } }), 'not a tier'],
        [configMap({ tier: 't1' }, { labels: { owner: '', team: '' } })],
      ],
    },
  ],
}
