import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** Nothing: in lists of constants, where TypeScript knows that there is none, and as all that is denied. */
export const NOTHING: readonly Behaviour[] = [
  {
    id: 'empty-lists-beside-others',
    before: `const NONE: readonly string[] = []
      const SOME: readonly string[] = ['b', 'a']`,
    check: `const immutable = object.immutable ?? false
      deny('chosen: ' + (immutable ? NONE : SOME).join(','))
      deny('sorted: ' + sorted(NONE).join(','))
      for (const one of sorted(NONE).filter((name) => name.startsWith('b'))) deny(one)
      if (unique(NONE).every((name) => /^a/u.test(name))) deny('every')
      if (sorted(NONE).slice(0, 1).some((name) => /^a/u.test(name))) deny('some')
      let names: readonly string[]
      if (immutable) names = NONE
      else names = sorted(object.metadata?.finalizers ?? SOME).concat(SOME)
      if (names.some((name) => name !== 'c')) deny('names: ' + names.join(','))`,
    objects: [
      [configMap({}), 'chosen: b,a', 'sorted: ', 'every', 'names: a,b,b,a'],
      [{ ...configMap({}), immutable: true }, 'chosen: ', 'sorted: ', 'every'],
      [
        configMap({}, { finalizers: ['d', null, 'c'] }),
        'chosen: b,a',
        'sorted: ',
        'every',
        'names: c,d,b,a',
      ],
    ],
  },
  {
    id: 'the-first-few-or-none',
    on: "kinds('Pod')",
    schema: 'z.object({ counts: z.array(z.number().int()) })',
    params: { counts: [0, 1, -1] },
    check: `if (changed(object.spec?.initContainers?.slice(0, 2), object.spec?.containers)) deny('changed')
      for (const one of object.metadata?.finalizers?.map(() => 7) || params.counts.slice(0, 2)) deny(\`\${one}\`)
      if (deepEqual(object.metadata?.finalizers, object.metadata?.finalizers?.slice(0, 1))) deny('at most one')`,
    objects: [
      [pod({}), 'changed', '0', '1', 'at most one'],
      [pod({ containers: [{ name: 'a' }] }, { finalizers: ['x'] }), 'changed', '7', 'at most one'],
      [
        pod(
          { containers: [{ name: 'a' }], initContainers: [{ name: 'a' }] },
          { finalizers: ['x', 'y'] },
        ),
        '7',
        '7',
      ],
    ],
  },
  {
    id: 'what-was-found-to-be-nothing',
    before: `const TABLE: Readonly<Record<string, string>> = { a: 'x/y' }`,
    check: `const list = object.metadata?.finalizers
      for (const one of (list ? list : list) ?? ['absent']) deny('chosen ' + one)
      if (list || list) deny('or')
      const other = (object.metadata?.finalizers ?? object.metadata?.finalizers) || ['none']
      deny('other ' + other.join(','))
      deny((TABLE['a']?.split('/')[1] ?? 'no a') + ' ' + (TABLE['b']?.split('/')[1] ?? 'no b'))
      let found: string | undefined
      if (found !== object.data?.c) deny('c')
      if (object.data?.b === 'x') found = 'x'
      if (found !== object.data?.a) deny('data')`,
    objects: [
      [configMap({}), 'chosen absent', 'other none', 'y no b'],
      [configMap({ a: '' }, { finalizers: ['f'] }), 'chosen f', 'or', 'other f', 'y no b', 'data'],
      [configMap({ a: null }, { finalizers: [] }), 'or', 'other ', 'y no b'],
    ],
  },
  {
    id: 'callbacks-whose-truth-counts',
    on: "kinds('Pod')",
    before: `import type { Container } from 'gatewright'
      const isOpen = (container: Container) => container.tty || container.ports`,
    check: `const containers = object.spec?.containers ?? []
      if (containers.some(isOpen)) deny('open')
      if (containers.every((one) => one.image && one.args)) deny('all told')
      for (const one of containers.filter((each) => {
        if (each.name === 'skip') return undefined
        return each.image || each.args
      }))
        deny(one.name)
      if (containers.find((one) => one.stdin && one.image) !== undefined) deny('found')`,
    objects: [
      [pod({}), 'all told'],
      [pod({ containers: [{ name: 'a', image: '', ports: null, tty: false }] })],
      [
        pod({
          containers: [
            { name: 'a', ports: [] },
            { name: 'skip', image: 'x' },
          ],
        }),
        'open',
      ],
      [
        pod({ containers: [null, { name: 'a', image: 'x', args: [], stdin: true }] }),
        'all told',
        'a',
        'found',
      ],
    ],
  },
  {
    id: 'cases-that-end-inside',
    before: `function levelOf(kind: string, name: string): number {
        switch (kind) {
          case 'a':
            switch (name) {
              case 'x':
              case 'y':
                return 1
              default:
                return 2
            }
          case 'b':
            if (name === 'x') return 3
            else return 4
          default:
            return 5
        }
      }`,
    check: `deny(\`\${levelOf(object.data?.kind ?? '', object.data?.name ?? '')}\`)`,
    objects: [
      [configMap({ kind: 'a', name: 'y' }), '1'],
      [configMap({ kind: 'a' }), '2'],
      [configMap({ kind: 'b', name: 'x' }), '3'],
      [configMap({ kind: 'b' }), '4'],
      [configMap({ name: 'x' }), '5'],
    ],
  },
  {
    id: 'nothing-is-denied',
    before: 'const IS_DENIED: boolean = false',
    check: `let count = Object.keys(object.data ?? {}).length
      count += 1
      if (IS_DENIED) deny(\`\${count}\`)`,
    objects: [[configMap({ a: 'x' })]],
  },
  {
    id: 'values-that-no-test-reads',
    schema: 'z.object({ none: z.array(z.string()) })',
    params: { none: [] },
    check: `for (const level of ['low'])
        if (params.none.map(() => level).every((one) => true)) return
      deny('never')`,
    objects: [[configMap({})]],
  },
  {
    id: 'a-value-that-is-never-there',
    on: "kinds('ControllerRevision')",
    schema: 'z.object({ flag: z.boolean() })',
    params: { flag: true },
    before: 'const IS_OPEN: boolean = false',
    check: `const level = (params.flag ? (IS_OPEN ? object : undefined)?.data : object.data)?.level
      if (typeof level === 'string') deny(level)
      deny('revised')`,
    objects: [
      [
        {
          apiVersion: 'apps/v1',
          kind: 'ControllerRevision',
          metadata: { name: 'web', namespace: 'shop' },
          revision: 1,
          data: { level: 'x' },
        },
        'revised',
      ],
    ],
  },
  {
    id: 'a-collection-is-deleted',
    on: "kinds(['ConfigMap'], { operations: ['CREATE', 'DELETE'] })",
    check: `if (request.operation === 'DELETE' && request.name !== 'scratch') deny(\`\${request.name ?? 'nameless'} stays\`)
      if (object?.data?.a !== undefined && request.name === undefined) deny('a name to come')`,
    objects: [],
    requests: [
      [{ oldObject: configMap({}), requestName: '' }, 'settings stays'],
      [{ oldObject: configMap({}) }, 'settings stays'],
      [{ oldObject: configMap({}, { name: 'scratch' }), requestName: '' }],
      [
        { object: configMap({ a: 'x' }, { name: undefined, generateName: 's-' }) },
        'a name to come',
      ],
      [{ object: configMap({ a: 'x' }) }],
    ],
  },
]
