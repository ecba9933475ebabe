import { type Behaviour, pod } from '../behaviour.ts'

const containers = (...list: readonly unknown[]) => pod({ containers: list })

/** Constants of a loop, as often as they are used; entries of parameters; tests that repeat. */
export const NAMED_CONSTANTS: readonly Behaviour[] = [
  {
    id: 'absent-constant-of-a-loop',
    on: "kinds('Pod')",
    check: `const common = object.spec?.securityContext
      for (const container of object.spec?.containers ?? []) {
        const user = container.securityContext?.runAsUser ?? common?.runAsUser
        if (user === undefined) deny(container.name + ' has no user')
        else if (user < 10 || (user > 20 && user !== 30)) deny(\`\${container.name}: \${user}\`)
        if (user !== undefined && user === common?.runAsUser) deny('the common one')
      }`,
    objects: [
      [containers({ name: 'a', securityContext: { runAsUser: 10 } }, null)],
      [
        containers({ name: 'a' }, { name: 'b', securityContext: null }),
        'a has no user',
        'b has no user',
      ],
      [containers({ name: 'a', securityContext: { runAsUser: 0 } }), 'a: 0'],
      [containers({ name: 'a', securityContext: { runAsUser: 21 } }), 'a: 21'],
      [containers({ name: 'a', securityContext: { runAsUser: 30 } })],
      [
        pod({
          securityContext: { runAsUser: 9 },
          containers: [{ name: 'a', securityContext: { runAsUser: null } }],
        }),
        'a: 9',
        'the common one',
      ],
    ],
  },
  {
    id: 'texts-or-nothing-of-a-loop',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        const name = container.name
        const kind = name === '' ? undefined : name.startsWith('x-') ? name + 'tra' : name === 'plain' ? 'plain' : undefined
        if (kind === undefined) deny(name + ': nothing')
        if (kind === 'x-tra' || kind === 'plain') deny(kind + '!')
        if (kind !== undefined && kind.endsWith('tra')) deny('extra ' + kind)
      }`,
    objects: [
      [containers()],
      [containers({ name: 'x-' }), 'x-tra!', 'extra x-tra'],
      [containers({ name: 'x-a' }), 'extra x-atra'],
      [containers({ name: 'plain' }), 'plain!'],
      [containers({ name: 'a' }, {}), 'a: nothing', ': nothing'],
    ],
  },
  {
    id: 'list-constant-of-a-loop',
    on: "kinds('Pod')",
    check: `const all = object.spec?.containers ?? []
      for (const container of all) {
        const image = container.image ?? ''
        const same = all.filter((other) => other.image === image && image !== '')
        if (same.length > 1) deny(\`\${container.name}: \${image} \${same.length} times\`)
        if (same.some((one) => one.name === 'main') && container.name !== 'main') deny('like main')
        for (const variable of container.env ?? []) {
          const value = variable.value ?? variable.name
          if (value === '' || value.startsWith('-') || value === image) deny(\`\${container.name} \${value}\`)
        }
      }`,
    objects: [
      [containers({ name: 'a', image: 'x' }, null, { name: 'b', image: 'y' }, { name: 'c' })],
      [
        containers({ name: 'main', image: 'x' }, { name: 'b', image: 'x' }),
        'main: x 2 times',
        'b: x 2 times',
        'like main',
      ],
      [
        containers({
          name: 'a',
          image: 'x',
          env: [{ name: 'x' }, null, { name: 'n', value: '-1' }],
        }),
        'a x',
        'a -1',
      ],
      [
        containers({
          name: 'a',
          env: [
            { name: 'n', value: '' },
            { name: 'n', value: null },
          ],
        }),
        'a ',
      ],
    ],
  },
  {
    id: 'constant-of-a-branch',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        const limits = container.resources?.limits
        if (limits !== undefined) {
          const cpu = limits.cpu ?? limits['example.com/cpu'] ?? 'none'
          if (cpu === 'none' || cpu === '0' || cpu.startsWith('-')) deny(container.name + ': ' + cpu)
        } else deny(container.name + ' has no limits')
      }`,
    objects: [
      [containers({ name: 'a', resources: { limits: { cpu: '1' } } })],
      [containers({ name: 'a', resources: { limits: {} } }), 'a: none'],
      [
        containers({ name: 'a', resources: { limits: { 'example.com/cpu': '-1', cpu: null } } }),
        'a: -1',
      ],
      [
        containers(
          { name: 'a' },
          { name: 'b', resources: null },
          { name: 'c', resources: { limits: null } },
        ),
        ...['a', 'b', 'c'].map((name) => `${name} has no limits`),
      ],
    ],
  },
  {
    id: 'entries-of-parameters',
    on: "kinds('Pod')",
    schema: `z.object({
      ranges: z.array(z.object({ min: z.int(), max: z.int(), note: z.string().optional() })),
      prefixes: z.array(z.string()),
      suffixes: z.array(z.string()).default([]),
    })`,
    params: {
      ranges: [
        { min: 1, max: 2 },
        { min: 5, max: 5, note: 'five' },
      ],
      prefixes: ['a/', ''],
    },
    check: `for (const container of object.spec?.containers ?? []) {
        const image = container.image ?? ''
        const port = container.ports?.[0]?.hostPort ?? 0
        if (!params.ranges.some(({ min, max }) => min <= port && port <= max)) deny(\`\${port} is outside\`)
        if (params.ranges.some((range) => range.note !== undefined && range.min === port)) deny('noted')
        if (!params.prefixes.some((prefix) => image.startsWith(prefix + 'b'))) deny(image + ' is not of b')
        if (!params.prefixes.some((prefix) => image.startsWith(prefix))) deny('never')
        if (params.suffixes.some((suffix) => image.endsWith(suffix))) deny('never either')
      }`,
    objects: [
      [containers({ image: 'a/b', ports: [{ hostPort: 2 }] })],
      [containers({ image: 'bc', ports: [{ hostPort: 5 }] }), 'noted'],
      [containers({ image: 'c', ports: [{ hostPort: 3 }] }), '3 is outside', 'c is not of b'],
      [containers({ image: null, ports: null }), '0 is outside', ' is not of b'],
    ],
  },
  {
    id: 'affixes-of-parameters',
    schema: 'z.object({ starts: z.array(z.string()), ends: z.array(z.string()) })',
    params: { starts: ['a', 'bé'], ends: ['z', '.é'] },
    check: `const text = object.data?.text
      if (text === undefined) return
      if (params.starts.some((start) => text.startsWith(start))) deny('starts')
      if (!params.ends.some((end) => text.endsWith(end))) deny('does not end')
      if (params.ends.every((end) => text.endsWith(end))) deny('ends twice')`,
    objects: ['a', 'béz', 'b.é', '', 'xz'].map((text) => {
      const starts = text === 'a' || text === 'béz' ? ['starts'] : []
      const ends = text === 'a' || text === '' ? ['does not end'] : []
      return [
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'a', namespace: 'shop' },
          data: { text },
        },
        ...starts,
        ...ends,
      ]
    }),
  },
  {
    id: 'small-letters-beyond-ascii',
    check: `const text = asciiLower(object.data?.text ?? '')
      if (text !== 'abc') deny(text)`,
    objects: (
      [
        ['ABC', 'abc'],
        ['aBcÉ', 'abcÉ'],
        ['\u0130ABC', '\u0130abc'],
        ['\u212a', '\u212a'],
        ['日本Z', '日本z'],
        ['', ''],
      ] as const
    ).map(([text, small]) => [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'a', namespace: 'shop' },
        data: { text },
      },
      ...(small === 'abc' ? [] : [small]),
    ]),
  },
]
