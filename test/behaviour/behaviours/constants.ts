import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** Operands that are known when compiling: engines give them types, and objects none. */
export const CONSTANTS: readonly Behaviour[] = [
  {
    id: 'tables-with-dynamic-keys',
    before: `const NESTED = { web: { port: '80', hosts: ['a', 'b'] }, db: { port: '5432', hosts: ['c'] } }
      const LISTS: { [kind: string]: readonly string[] } = { web: ['a', 'b'], db: ['c'], none: [] }
      const SIZES: { [kind: string]: number } = { web: 1, db: 2 }
      const FLAGS: { [kind: string]: boolean } = { web: true, db: false }
      const VIEWS: { [kind: string]: { port: string; hosts: readonly string[] } } = NESTED`,
    check: `const ports: { [kind: string]: string } = { web: '80', db: '5432' }
      const kind = object.data?.kind ?? ''
      const port = ports[kind]
      if (port === undefined) return deny('not a kind: ' + kind)
      if (object.data?.port !== port) deny('the port is not ' + port)
      if ((ports[object.data?.other ?? ''] ?? 'none') === '80') deny('the other is web')
      if (kind in ports && object.data?.again !== undefined && ports[kind] === object.data.again) deny('again')
      if ((LISTS[kind] ?? ['c']).includes(object.data?.host ?? '')) deny('a host')
      if ((LISTS[object.data?.other ?? ''] ?? ['z']).length === 1) deny('one host')
      for (const host of LISTS[kind] ?? []) if (host === object.data?.port) deny('host is port')
      if ((SIZES[kind] ?? 0) > 1 || FLAGS[kind] === true) deny('large or flagged')
      if (VIEWS[kind]?.port === '80') deny('a view')
      if (VIEWS[kind]?.hosts.some((host) => host === object.data?.host)) deny('a host of the view')`,
    objects: [
      [configMap({}), 'not a kind: '],
      [
        configMap({ kind: 'web', port: '80', host: 'b', again: '80' }),
        'again',
        'a host',
        'one host',
        'large or flagged',
        'a view',
        'a host of the view',
      ],
      [
        configMap({ kind: 'db', port: '80', other: 'web' }),
        'the port is not 5432',
        'the other is web',
        'large or flagged',
      ],
      [
        configMap({ kind: 'db', port: 'c', other: 'none' }),
        'the port is not 5432',
        'host is port',
        'large or flagged',
      ],
    ],
  },
  {
    id: 'constant-lists-beside-others',
    on: "kinds('Pod')",
    before: `const MORE = ['x', 'y']
      const PAIRS = [['a', 'b'], ['c']]`,
    check: `const finalizers = object.metadata?.finalizers ?? ['x/none']
      const all = (object.metadata?.finalizers ?? []).concat(['x/a'], MORE)
      const chosen = object.spec?.hostNetwork === true ? (object.metadata?.finalizers ?? []) : ['x/b']
      if (finalizers.length > 1) deny('two of its own')
      if (finalizers.every((one) => one !== 'x/none')) deny('its own')
      if (all.length > 4) deny('many')
      if (all.some((one) => one === object.spec?.nodeName)) deny('node')
      if (chosen.some((one) => one === 'x/b')) deny('b')
      for (const one of [...MORE, ...(object.metadata?.finalizers ?? [])]) if (one === object.spec?.nodeName) deny('walked ' + one)
      if (all.filter((one) => one.startsWith('x')).map((one) => one + '!').join(',') === 'x/a!,x!') deny('joined')
      if ([...(object.metadata?.finalizers ?? []), ...MORE].includes('z/z')) deny('z')
      if (PAIRS.some((pair) => pair.includes(object.spec?.nodeName ?? '') && pair.length === 2)) deny('paired')
      if (PAIRS.flatMap((pair) => pair).length === 3 && object.spec?.nodeName === 'c') deny('three')`,
    objects: [
      [pod({}), 'b', 'joined'],
      [pod({ hostNetwork: true, nodeName: 'a' }), 'joined', 'paired'],
      [
        pod({ nodeName: 'x' }, { finalizers: [null, 'z/z', 'x/none'] }),
        'two of its own',
        'many',
        'node',
        'b',
        'walked x',
        'z',
      ],
      [pod({ nodeName: 'c', hostNetwork: true }, { finalizers: ['x/b'] }), 'its own', 'b', 'three'],
    ],
  },
  {
    id: 'constants-alone',
    before: `const LEVELS = ['a', 'b'] as const
      const NONE: string | null = null
      const STRICT = true as boolean
      const TABLE = { a: 1, b: 2 }
      enum Level { Low = 'low', High = 'high' }`,
    check: `const level = NONE ?? 'a'
      if (STRICT && LEVELS.some((one) => one === level)) deny(\`level \${level} of \${LEVELS.length}\`)
      if (NONE === null && /^[a-z]$/.test(level) && !/x/.test('y')) deny('none')
      if (deepEqual(LEVELS, ['a', 'b']) && !deepEqual<unknown>(TABLE, { a: 1 })) deny('equal')
      if (changed<unknown>(TABLE, { b: 2, a: 1 })) deny('never')
      if (LEVELS.includes('b') && TABLE.a < TABLE.b && 'a' in TABLE) deny('in')
      if ((STRICT ? Level.Low : Level.High) === 'low') deny(STRICT ? 'strict' : 'lax')
      if ([Level.Low, Level.High].every((one) => one !== object.data?.level)) deny('no level')
      if (imageRef('nginx').registry === 'docker.io') deny('hub')
      const most = quantity('1Gi')
      if (most !== undefined && quantity('2Gi')?.greaterThan(most)) deny('more')
      if ('a/b'.split('/')[1] === 'b' && asciiLower('AB') === 'ab' && 'a-b'.replaceAll('-', '+') === 'a+b') deny('texts')`,
    objects: [
      [
        configMap({ level: 'low' }),
        'level a of 2',
        'none',
        'equal',
        'in',
        'strict',
        'hub',
        'more',
        'texts',
      ],
      [
        configMap({}),
        'level a of 2',
        'none',
        'equal',
        'in',
        'strict',
        'no level',
        'hub',
        'more',
        'texts',
      ],
    ],
  },
  {
    id: 'choices-that-may-be-absent',
    check: `const fixed = object.immutable === true ? 'yes' : undefined
      if (fixed === object.data?.fixed) deny('as said')
      if (deepEqual(fixed, object.data?.fixed)) deny('deep')
      const from = object.data?.from ?? (object.immutable === true ? 'yes' : undefined)
      if (from === object.data?.fixed) deny('from')
      const tag = imageRef(object.data?.image ?? 'a/b@c').tag
      if (tag === object.data?.tag) deny('tag')
      const part = (object.data?.image ?? '').split('/')[1]
      if (part === object.data?.part) deny('part')
      const map = object.immutable === true ? object.data : { a: 'b' }
      if (map?.a === 'b') deny('map')
      if (Object.keys(map ?? { x: 'y' }).length === 1) deny('one key')`,
    objects: [
      [configMap({}), 'as said', 'deep', 'from', 'tag', 'part', 'map', 'one key'],
      [
        {
          ...configMap({ fixed: 'yes', from: 'no', image: 'x/y', tag: 'latest', part: 'y' }),
          immutable: true,
        },
        'as said',
        'deep',
        'tag',
        'part',
      ],
      [{ ...configMap(undefined), immutable: true }, 'tag', 'part', 'one key'],
      [{ ...configMap({ from: 'yes', fixed: 'yes' }) }, 'from', 'tag', 'part', 'map', 'one key'],
    ],
  },
  ...(['given', undefined] as const).map(
    (owner): Behaviour => ({
      id: owner === undefined ? 'optional-parameters' : 'optional-parameters-given',
      schema: `z.object({
      owner: z.string().optional(),
      names: z.array(z.string()).optional(),
      most: z.number().int().optional(),
      strict: z.boolean().optional(),
      labels: z.record(z.string(), z.string()).optional(),
      nested: z.object({ owner: z.string().optional() }).optional(),
    })`,
      params:
        owner === undefined
          ? {}
          : {
              owner,
              names: ['a'],
              most: 0,
              strict: true,
              labels: { tier: 'web' },
              nested: { owner },
            },
      check: `const own = object.data?.owner
      if (params.owner !== undefined && own !== params.owner) deny(\`\${params.owner} does not own it\`)
      if (own === params.owner) deny('the owner')
      if ((params.owner ?? 'nobody') === own) deny('owner or nobody')
      if (params.owner) deny('an owner')
      if (params.names?.includes(own ?? '')) deny('a name')
      for (const name of params.names ?? []) if (name === own) deny('name ' + name)
      if (Object.keys(object.data ?? {}).length > (params.most ?? 1)) deny('many keys')
      if (params.strict && own === undefined) deny('strict')
      if (params.labels?.[own ?? ''] === 'web') deny('label')
      if (params.nested?.owner === own) deny('nested')`,
      objects:
        owner === undefined
          ? [
              [configMap({}), 'the owner', 'nested'],
              [configMap({ owner: 'nobody', a: 'b' }), 'owner or nobody', 'many keys'],
              [configMap({ owner: 'tier' })],
            ]
          : [
              [configMap({}), 'given does not own it', 'an owner', 'strict'],
              [
                configMap({ owner: 'given', tier: 'web' }),
                'the owner',
                'owner or nobody',
                'an owner',
                'many keys',
                'nested',
              ],
              [
                configMap({ owner: 'tier', tier: 'web' }),
                'given does not own it',
                'an owner',
                'many keys',
                'label',
              ],
            ],
    }),
  ),
  {
    id: 'parameter-maps-with-dynamic-keys',
    schema:
      'z.object({ ports: z.record(z.string(), z.string()), hosts: z.record(z.string(), z.array(z.string())) })',
    params: { ports: { web: '80' }, hosts: { web: ['a', 'b'] } },
    check: `const kind = object.data?.kind ?? ''
      const port = params.ports[kind]
      if (port !== undefined && port !== object.data?.port) deny('the port is not ' + port)
      if ((params.ports[kind] ?? 'none') === 'none') deny('no port')
      if (params.ports['web'] === object.data?.port) deny('web')
      if (!(kind in params.ports)) deny('not a kind')
      if ((params.hosts[kind] ?? []).includes(object.data?.host ?? '')) deny('a host')
      for (const host of params.hosts[kind] ?? ['z']) if (host === object.data?.host) deny('host ' + host)`,
    objects: [
      [configMap({}), 'no port', 'not a kind'],
      [configMap({ kind: 'web', port: '81', host: 'b' }), 'the port is not 80', 'a host', 'host b'],
      [configMap({ kind: 'web', port: '80' }), 'web'],
      [configMap({ kind: 'db', host: 'z' }), 'no port', 'not a kind', 'host z'],
    ],
  },
]
