import { type Behaviour, configMap } from '../behaviour.ts'

/** Maps with keys that only the object knows, and with keys of the parameters. */
export const MAPS: readonly Behaviour[] = [
  {
    id: 'some-key',
    check: `if (Object.keys(object.data ?? {}).some((key) => key.endsWith('.env'))) deny('an env file')
      if (Object.keys(object.data ?? {}).length > 2) deny('more than two keys')`,
    objects: [
      [configMap({ a: '1' })],
      [configMap(null)],
      [configMap({ 'a.env': '1' }), 'an env file'],
      [configMap({ 'a.env': null, b: '1', c: '2' })],
      [configMap({ a: '1', b: '1', c: '2' }), 'more than two keys'],
    ],
  },
  {
    id: 'some-entry',
    check: `if (Object.entries(object.data ?? {}).some(([key, value]) => key.startsWith('tls') && value === ''))
        deny('an empty tls key')
      if (!Object.values(object.data ?? {}).every((value) => value !== 'bad')) deny('a bad value')`,
    objects: [
      [configMap({ tls: 'x' })],
      [configMap({ tls: '' }), 'an empty tls key'],
      [configMap({ tls: null })],
      [configMap({ other: 'bad' }), 'a bad value'],
    ],
  },
  {
    id: 'parameter-map',
    schema: 'z.object({ required: z.record(z.string(), z.string()) })',
    params: { required: { zone: 'a', 'app.kubernetes.io/name': 'web' } },
    check: `const labels = object.metadata?.labels ?? {}
      for (const [name, value] of Object.entries(params.required)) {
        const found = labels[name]
        if (found === undefined) deny(\`\${name} is missing\`)
        else if (found !== value) deny(\`\${name} is \${found}, not \${value}\`)
      }`,
    objects: [
      [configMap({}), 'zone is missing', 'app.kubernetes.io/name is missing'],
      [configMap({}, { labels: { zone: 'a', 'app.kubernetes.io/name': 'web' } })],
      [
        configMap({}, { labels: { zone: 'b', 'app.kubernetes.io/name': 'web' } }),
        'zone is b, not a',
      ],
      [
        configMap({}, { labels: { zone: null, 'app.kubernetes.io/name': 'web' } }),
        'zone is missing',
      ],
    ],
  },
  {
    id: 'odd-keys',
    check: `const annotations = object.metadata?.annotations ?? {}
      if (annotations['a"b/c\\\\d'] === 'x') deny('quoted')
      if (annotations['in'] === 'x') deny('a keyword')
      if (annotations['ünïcode 🙂'] === 'x') deny('unicode')`,
    objects: [
      [configMap({}, { annotations: { 'a"b/c\\d': 'x' } }), 'quoted'],
      [configMap({}, { annotations: { in: 'x' } }), 'a keyword'],
      [configMap({}, { annotations: { 'ünïcode 🙂': 'x' } }), 'unicode'],
      [configMap({})],
    ],
  },
  {
    id: 'named-tests-of-keys',
    before: `const isBad = (text: string) => text === 'bad'
      function isLong(text: string): boolean {
        if (text.startsWith('short')) return false
        return text !== ''
      }`,
    check: `if (Object.keys(object.data ?? {}).some(isBad)) deny('a bad key')
      if (Object.values(object.data ?? {}).every(isLong)) deny('all long')
      if (Object.keys(object.data ?? {}).every((key) => { return key !== 'x' })) deny('no x')
      if (Object.values(object.metadata?.labels ?? {}).some(isBad)) deny('a bad label')`,
    objects: [
      [configMap({ x: '' })],
      [configMap({ x: 'y' }), 'all long'],
      [configMap({ bad: 'short', x: null }), 'a bad key', 'no x'],
      [configMap(null, { labels: { a: 'bad', b: null } }), 'all long', 'no x', 'a bad label'],
    ],
  },
  {
    id: 'keys-without-an-order',
    schema: 'z.object({ wanted: z.record(z.string(), z.string()).optional() })',
    params: { wanted: { b: '1', a: '2' } },
    check: `const keys = Object.keys(object.data ?? {})
      if (keys.find((key) => key.startsWith('x-')) !== undefined) deny('an x')
      if (sorted(keys)[0] === 'a') deny('a is first')
      if (sorted(keys).slice(0, 2).join('') === 'bx-') deny('b and x-')
      let values = 0
      for (const value of Object.values(object.data ?? {})) if (value === '') values += 1
      if (values === 2) deny('two are empty')
      for (const [key, value] of Object.entries(params.wanted ?? {}))
        if (object.data?.[key] === value) deny(key + ' is ' + value)`,
    objects: [
      [configMap({})],
      [configMap({ 'x-': '', b: '' }), 'an x', 'b and x-', 'two are empty'],
      [configMap({ b: '1', a: '2', '10': null }), 'a is first', 'b is 1', 'a is 2'],
    ],
  },
]
