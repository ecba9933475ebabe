import { type Behaviour, configMap, pod } from '../behaviour.ts'

const deployment = (spec: unknown) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec,
})
const finalizers = (...all: (string | null)[]) => configMap({}, { finalizers: all })

/** Constants where values of the object stand as well, lists that are made of both, undefined in choices. */
export const FOUND_BY_PROGRAMS: readonly Behaviour[] = [
  {
    id: 'parameters-that-are-absent',
    schema:
      'z.object({ level: z.string().optional(), table: z.record(z.string(), z.string()), counts: z.array(z.number().int()), flag: z.boolean() })',
    params: { table: { a: 'b', 'b/c': '' }, counts: [0, 1], flag: true },
    before: 'const COUNTS: readonly number[] = [2, 3]',
    check: `if ((object.data?.a ?? '').endsWith(params.level || 'x')) deny('ends')
      if ('a' in params.table && (params.table['b/c'] || 'none') === 'none') deny('none')
      if ((params.flag ? params.counts : COUNTS).some((count) => count === object.metadata?.generation)) deny('counted')
      if (object.metadata?.finalizers?.every((one) => one !== 'z') !== object.immutable) deny('differs')`,
    objects: [
      [configMap({ a: 'ax' }, { generation: 1 }), 'ends', 'none', 'counted'],
      [configMap({ a: 'b' }, { generation: 2, finalizers: ['y'] }), 'none', 'differs'],
      [{ ...configMap({}, { finalizers: ['y', null] }), immutable: true }, 'none'],
    ],
  },
  {
    id: 'constants-beside-entries',
    before: `const TABLE: Readonly<Record<string, string>> = { a: 'x' }
      const BARE: Readonly<Record<string, string>> = {}`,
    check: `for (const one of ['a'].concat(object.metadata?.finalizers ?? [])) if (one !== 'a') deny(one)
      if ([0, object.metadata?.generation ?? 1].includes(object.metadata?.finalizers?.length ?? 7)) deny('as many')
      const found = (object.immutable ? TABLE : BARE)['b']
      if (found === undefined) deny('no b')
      if ((object.immutable ? TABLE : BARE)['a'] === 'x') deny('x')`,
    objects: [
      [finalizers('b', null), 'b', 'as many', 'no b'],
      [{ ...configMap({}), immutable: true }, 'no b', 'x'],
      [configMap({}, { finalizers: [], generation: 4 }), 'as many', 'no b'],
    ],
  },
  {
    id: 'order-and-copies-of-joined-lists',
    on: "kinds('Pod')",
    check: `const containers = object.spec?.containers ?? []
      const init = object.spec?.initContainers ?? []
      deny([...containers, ...init].map((one) => one.name).join(' '))
      deny([...containers, ...init].flatMap((one) => one.args ?? []).join('+'))
      if ([...containers, ...init].filter((one) => one.name !== 'z').length > 2) deny('three')
      if ([...containers, ...init].length > 3) deny('four')`,
    objects: [
      [pod({ containers: [{ name: 'b' }, null, { name: 'a' }] }), 'b a', ''],
      [
        pod({
          containers: [{ name: 'b', args: ['y', 'x'] }, { name: 'a' }],
          initContainers: [{ name: 'b', args: ['y', 'x', null] }],
        }),
        'b a b',
        'y+x+y+x',
        'three',
      ],
      [
        pod({
          containers: [{ name: 'a' }, { name: 'a' }],
          initContainers: [{ name: 'a' }, { name: 'z' }],
        }),
        'a a a z',
        '',
        'three',
        'four',
      ],
    ],
  },
  {
    id: 'texts-of-lists-with-null',
    check: `const all = object.metadata?.finalizers ?? []
      if (all.join('') !== '') deny('joined: ' + all.join(','))
      deny('first: ' + (all[0] ?? 'none'))
      deny('found: ' + (all.find((one) => one.startsWith('b')) ?? 'none'))`,
    objects: [
      [finalizers(null, 'a', '', 'b'), 'joined: a,,b', 'first: a', 'found: b'],
      [finalizers(), 'first: none', 'found: none'],
      [configMap({}), 'first: none', 'found: none'],
    ],
  },
  {
    id: 'variables-that-nothing-reads',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) deny('a container')
      if ((object.spec?.volumes ?? []).every((volume) => object.spec?.hostNetwork === true)) deny('every')
      if (Object.entries(object.metadata?.labels ?? {}).some(([key, value]) => object.spec?.hostPID === true)) deny('some')`,
    objects: [
      [pod({ containers: [{ name: 'a' }], volumes: [{ name: 'v' }] }), 'a container'],
      [pod({ containers: [], hostPID: true }, { labels: { a: 'b' } }), 'every', 'some'],
      [
        pod({ containers: [null], hostPID: true, volumes: [null] }, { labels: { a: null } }),
        'every',
      ],
    ],
  },
  {
    id: 'undefined-beside-a-value',
    check: `const all = (object.immutable ? undefined : object.metadata?.finalizers) ?? ['none']
      for (const one of all) deny(one)
      if ((object.immutable ? undefined : object.data?.a) || object.data?.b) deny('a or b')
      deny('part: ' + (object.data?.a?.split('/')[1] ?? 'none'))`,
    objects: [
      [configMap({ a: 'x/y' }, { finalizers: ['f'] }), 'f', 'a or b', 'part: y'],
      [{ ...configMap({ a: 'x' }, { finalizers: ['f'] }), immutable: true }, 'none', 'part: none'],
      [{ ...configMap({ b: 'x' }), immutable: true }, 'none', 'a or b', 'part: none'],
    ],
  },
  {
    id: 'pods-without-a-spec',
    on: 'workloads()',
    check: `for (const container of pod.spec.containers) deny(container.name)
      if (pod.spec.containers.length === 0) deny('none')`,
    objects: [
      [pod(undefined), 'none'],
      [pod(null), 'none'],
      [pod({ containers: [{ name: 'a' }] }), 'a'],
      [
        { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' } },
        'none',
      ],
    ],
  },
  {
    id: 'constant-lists-compared',
    check: `if (!deepEqual(['a'], ['a', 'b'])) deny('differ')
      if (changed(['a', 'b'], ['a', 'b'])) deny('never')
      if (deepEqual(object.metadata?.finalizers ?? ['a'], ['a'])) deny('as wanted')`,
    objects: [
      [configMap({}), 'differ', 'as wanted'],
      [configMap({}, { finalizers: ['a', 'b'] }), 'differ'],
    ],
  },
  {
    id: 'entries-that-pass-a-test-twice',
    on: "kinds('Pod')",
    before: "const LEVELS: readonly string[] = ['low', 'high']",
    check: `const containers = object.spec?.containers ?? []
      const open = containers.filter((one) => (one.ports ?? []).some((port) => port.hostPort !== undefined))
      deny('open: ' + open.map((one) => one.name).join(','))
      if (open.length > 1) deny('two are open')
      let count = 0
      let names = ''
      for (const one of containers) {
        if (!(one.args ?? []).every((arg) => arg !== 'x')) count++
        if (one.image === undefined && Object.entries(object.metadata?.labels ?? {}).some(([key]) => key !== one.name))
          names += one.name
      }
      if (count > 0) deny(\`\${count} \${names}\`)
      const levels = LEVELS.filter((level) => containers.some((one) => one.image !== level))
      deny(levels.join(','))`,
    objects: [
      [pod({}), 'open: ', ''],
      [
        pod(
          {
            containers: [
              {
                name: 'a',
                ports: [
                  { containerPort: 1, hostPort: 1 },
                  { containerPort: 2, hostPort: 2 },
                ],
                args: ['x', 'y', 'x'],
              },
              { name: 'b', ports: [{ containerPort: 3 }], args: ['y'] },
            ],
          },
          { labels: { c: '', d: '' } },
        ),
        'open: a',
        '1 ab',
        'low,high',
      ],
    ],
  },
  {
    id: 'a-choice-of-lists-read-twice',
    on: "kinds('Pod')",
    schema: 'z.object({ flag: z.boolean(), names: z.array(z.string()) })',
    params: { flag: false, names: ['a', 'b'] },
    before: "const NAMES: readonly string[] = ['c']",
    check: `const names = params.flag ? params.names : [...NAMES, ...params.names]
      let isKnown = names.every((name) => name !== object.metadata?.labels?.name)
      const isOpen = names.some((name) => name === object.metadata?.labels?.open)
      isKnown &&= object.spec?.hostNetwork ?? false
      for (const one of ['x']) if (isKnown) deny(one)
      if (isOpen && object.spec?.hostPID !== true) {
        if (isOpen) deny('open')
      }`,
    objects: [
      [pod({}, { labels: { name: 'c' } })],
      [pod({ hostNetwork: true }, { labels: { open: 'b' } }), 'x', 'open'],
      [pod({ hostNetwork: true, hostPID: true }, { labels: { name: 'a', open: 'c' } })],
    ],
  },
  {
    id: 'names-that-rules-of-ours-take',
    before: "const NAMES: readonly string[] = ['a', 'b']",
    check: `for (const item of NAMES.map((entry) => 0).concat([1])) deny(\`\${item}\`)
      for (const name of NAMES.filter((entry) => entry !== object.data?.a).concat(object.metadata?.finalizers ?? []))
        if (name === object.data?.b) deny(name)
      if (NAMES.map((key) => object.data?.[key] ?? key).concat(Object.keys(object.data ?? {}).map((field) => 'x')).length > 3) deny('many')`,
    objects: [
      [configMap({}), '0', '0', '1'],
      [configMap({ a: 'a', b: 'b' }, { finalizers: ['c'] }), '0', '0', '1', 'b', 'many'],
      [configMap({ b: 'c' }, { finalizers: ['c', null] }), '0', '0', '1', 'c'],
    ],
  },
  {
    id: 'two-values-as-a-message',
    check: `if (object.immutable) return deny((object.data?.a || '') + (object.data?.b ?? ''))
      for (const one of object.metadata?.finalizers ?? []) deny(one + (object.data?.a ?? ''))`,
    objects: [
      [configMap({ a: 'x' })],
      [{ ...configMap({ a: 'x', b: 'y' }), immutable: true }, 'xy'],
      [configMap({ a: 'x' }, { finalizers: ['f', null] }), 'fx'],
    ],
  },
  {
    id: 'spec-compared-whole',
    on: 'workloads()',
    schema: 'z.object({ flag: z.boolean() })',
    params: { flag: true },
    check: `if (changed(params.flag ? undefined : pod.spec, pod.spec)) deny('nothing and a spec')
      if (changed(params.flag ? pod.spec : undefined, pod.spec)) deny('a spec and itself')`,
    objects: [
      [deployment({ template: { spec: null } }), 'nothing and a spec'],
      [deployment({ template: {} }), 'nothing and a spec'],
      [deployment(null), 'nothing and a spec'],
      [deployment({ template: { spec: { hostPID: true } } }), 'nothing and a spec'],
    ],
  },
  {
    id: 'nothing-on-either-side',
    on: "kinds('Service')",
    schema: 'z.object({ flag: z.boolean() })',
    params: { flag: true },
    before: 'const ON: boolean = true',
    check: `const none = params.flag ? (ON ? undefined : object)?.spec : (ON ? undefined : object)?.spec
      const port = none?.ports?.find((entry) => entry.port > 0)?.targetPort
      if (typeof port === 'string') deny('a name')
      if (port === undefined) deny('no port')`,
    objects: [
      [
        {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'web', namespace: 'shop' },
          spec: { ports: [{ port: 80, targetPort: 'http' }] },
        },
        'no port',
      ],
    ],
  },
  {
    id: 'the-first-of-no-entries-as-a-text',
    on: "kinds('ConfigMap')",
    before: `const EMPTY: string = ''
const NONE: readonly string[] = []`,
    check: `const left = quantity(sorted(NONE.slice(0, 1)).join(', '))
      const right = quantity(imageRef(EMPTY).registry)
      if (left === undefined && right === undefined) deny('neither is a quantity')`,
    objects: [[configMap({ a: 'x' }), 'neither is a quantity']],
  },
  {
    id: 'a-switch-on-what-a-choice-holds',
    on: "kinds('Deployment')",
    schema: 'z.object({ nothing: z.string(), level: z.string().optional() })',
    params: { nothing: '' },
    before: `const A: string = 'a'
const ON: boolean = true
const OFF: boolean = false`,
    check: `const key1 = (entry: string | undefined) => {
        return object.spec?.template?.metadata?.ownerReferences !== undefined
      }
      switch (((key1(params.level) ? OFF : [1].some((contains) => true)) ? object.spec?.template?.spec?.containers?.find((variables) => ON)?.env?.[0] : object.spec?.template?.spec?.initContainers?.[0]?.env?.[0])?.name) {
        case 'a': {
          deny(A)
          break
        }
        case '':
        case 'b': {
          deny('a')
          break
        }
        default: {
          deny(params.nothing)
        }
      }
      if (ON) return deny('b')`,
    objects: [[deployment({ template: {} }), '', 'b']],
  },
  {
    id: 'a-flag-tested-twice',
    on: "kinds('Service')",
    schema: 'z.object({ table: z.record(z.string(), z.string()) })',
    params: { table: { a: 'b', 'b/c': '' } },
    check: `let isFound = false
      for (const text of Object.values(object.metadata?.annotations ?? params.table).map((one) => one))
        isFound ||= /^a/u.test(text)
      deny(isFound && isFound ? 'found' : 'none')
      if (isFound && (isFound || object.spec === undefined)) deny('again')`,
    objects: [
      [{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' } }, 'none'],
      [
        {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'web', namespace: 'shop', annotations: { x: 'ab' } },
        },
        'found',
        'again',
      ],
    ],
  },
  {
    id: 'nothing-in-a-parameter',
    schema: 'z.object({ none: z.array(z.string()), flag: z.boolean() })',
    params: { none: [], flag: true },
    before: 'const NONE: readonly string[] = []',
    check: `for (const one of sorted(unique(sorted(params.none)))) if (ip(one) !== undefined) deny(one)
      deny(sorted([...NONE, ...NONE]).join(', ') + '.' + params.none.slice(0, 1).concat(NONE).join(', '))
      const collected: string[] = []
      for (const one of ['a'])
        if (params.flag && one === 'a') {
          collected.push(...NONE)
          collected.push(...NONE)
        }
      deny(collected.join('') + '!')
      if (object.metadata?.finalizers?.concat(params.none).includes('x')) deny('x')`,
    objects: [
      [configMap({}), '.', '!'],
      [configMap({}, { finalizers: ['x', null] }), '.', '!', 'x'],
    ],
  },
  {
    id: 'a-choice-that-is-always-made',
    schema:
      'z.object({ level: z.string().optional(), counts: z.array(z.number().int()), flag: z.boolean() })',
    params: { counts: [0, 1], flag: false },
    before: `const EMPTY: string = ''
      const COUNTS: readonly number[] = [2, 0]
      const ON: boolean = true`,
    check: `deny((params.level || (params.counts.every(() => true) ? 'a' : EMPTY)) + (object.data?.a ?? ''))
      const data = (params.flag ? object : COUNTS.every(() => ON) ? object : object)?.data
      if (data?.a === 'x') deny('x')`,
    objects: [[configMap({ a: 'x' }), 'ax', 'x']],
  },
]
