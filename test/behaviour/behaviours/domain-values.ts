import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** A Pod whose containers carry texts, one each. */
const texts = (all: readonly string[]) =>
  pod({ containers: all.map((image, index) => ({ name: `c${index}`, image })) })

/** A Pod whose containers carry two texts each. */
const pairs = (all: readonly (readonly [string, string])[]) =>
  pod({ containers: all.map(([name, image]) => ({ name, image })) })

const CONTAINERS = 'const { name, image = "" } of object.spec?.containers ?? []'

const ADDRESSES = [
  '0.0.0.0',
  '255.255.255.255',
  '10.20.30.199',
  '::',
  '::1',
  '1::',
  '2001:db8::1',
  '2001:DB8:0:0:0:0:0:1',
  '2001:0db8:0000:0000:0000:0000:0000:0001',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:7::',
  '::2:3:4:5:6:7:8',
  'fe80::1',
  '::fffe:1:2',
  '::ffff',
  '::ffff:0',
  '0:0:0:0:0:1:ffff:1',
  '::ffff:0:1:2',
]

/** Each is an address to some reader of addresses, or nearly one. */
const NO_ADDRESSES = [
  '',
  ' 10.0.0.1',
  '10.0.0.1\n',
  '10.0.0.01',
  '010.0.0.1',
  '00.0.0.0',
  '10.0.0.256',
  '10.0.0.1000',
  '10.0.0',
  '10.0.0.0.0',
  '10.0..1',
  '10.0.0.',
  '.10.0.0.1',
  '10.0.0.+1',
  '10.0.0.-1',
  '0x0a.0.0.1',
  '167772161',
  '10.0.0.1/32',
  '10.0.0.1:80',
  '[::1]',
  '::1%eth0',
  '10.0.0.1%eth0',
  'fe80::1%25eth0',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4::5:6:7:8',
  '::1::',
  ':::',
  ':1',
  '1:',
  ':',
  '12345::',
  'g::1',
  '::ffff:10.0.0.1',
  '::FFFF:a00:1',
  '0:0:0:0:0:ffff:a00:1',
  '0::ffff:1:2',
  '0:0:0:0:0:ffff::',
  '0000:0000:0000:0000:0000:ffff:0000:0000',
  '::10.0.0.1',
  '64:ff9b::10.0.0.1',
  'abcd',
  'localhost',
  '１０.0.0.1',
  '10.0.0.١',
]

const NETWORKS = [
  '0.0.0.0/0',
  '10.0.0.0/8',
  '10.1.2.3/8',
  '10.0.0.1/32',
  '::/0',
  '2001:db8::/32',
  '2001:db8::1/128',
  '::fffe:0:0/95',
  '::/96',
]

const NO_NETWORKS = [
  '',
  '10.0.0.0',
  '10.0.0.0/',
  '/8',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/+8',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '10.0.0.0/255.0.0.0',
  '10.0.0.0/99999999999999999999',
  '10.0.0/8',
  '10.0.0.00/8',
  ' 10.0.0.0/8',
  '10.0.0.0/8 ',
  '10.0.0.0/8\n',
  '10.0.0.0 /8',
  '::/129',
  '::ffff:0:0/96',
  '::ffff:1.2.3.0/120',
  '::1.2.3.4/128',
  'fe80::1%eth0/64',
  '::',
]

const VERSIONS = [
  '0.0.0',
  '1.2.3',
  '999999999999999.0.1',
  '1.0.0-0',
  '1.0.0-alpha.1',
  '1.0.0-0a.-.--1',
  '1.0.0-x-y-z.--',
  '1.0.0+001',
  '1.0.0-rc.1+build.-.007',
  '1.0.0+a-b',
]

const NO_VERSIONS = [
  '',
  '1',
  '1.2',
  '1.2.3.4',
  'v1.2.3',
  'V1.2.3',
  ' 1.2.3',
  '1.2.3\n',
  '01.2.3',
  '1.02.3',
  '1.2.00',
  '+1.2.3',
  '-1.2.3',
  '1..3',
  '1.2.',
  '1.2.3-',
  '1.2.3-a..b',
  '1.2.3-01',
  '1.2.3-a.00',
  '1.2.3+',
  '1.2.3+a..b',
  '1.2.3+a+b',
  '1.2.3-é',
  '1.2.3_a',
  '1.2.x',
  '1.2.*',
  '1.2.٣',
  '1000000000000000.0.0',
  '1.0.0-1000000000000000',
  '18446744073709551616.0.0',
  'latest',
]

const DURATIONS = [
  '0',
  '-0',
  '0s',
  '1h',
  '1h30m',
  '1h0m0s',
  '1.5h',
  '-1.5h',
  '+5m',
  '007s',
  '1h1ms',
  '0.123456789h',
  '999999h9999999m999999999s999999999999ms',
  '-999999.999999999h9999999.999999999m999999999.999999999s999999999999.999999ms',
]

const NO_DURATIONS = [
  '',
  '-',
  '+',
  '1',
  '00',
  '0.0',
  's',
  '.5s',
  '5.s',
  '1,5s',
  '1d',
  '1w',
  '1y',
  '1H',
  '1us',
  '1µs',
  '1ns',
  '1m1h',
  '1s1s',
  '1h-1m',
  '--1s',
  '1h 1m',
  ' 1s',
  '1s\n',
  '1e3s',
  '0x1s',
  '1_0s',
  '١s',
  '0.1234567891s',
  '0.0000001ms',
  '1000000h',
  '10000000000s',
  '9223372036854775808ms',
  'PT1H',
]

/** Values that are read from texts. Each text is one on every engine, or on none. */
export const DOMAIN_VALUES: readonly Behaviour[] = [
  {
    id: 'ip-addresses',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (ip(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(ADDRESSES), ...ADDRESSES.map((address, index) => `c${index} is ${address}`)],
      [texts(NO_ADDRESSES)],
    ],
  },
  {
    id: 'networks',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (cidr(image)) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(NETWORKS), ...NETWORKS.map((network, index) => `c${index} is ${network}`)],
      [texts(NO_NETWORKS)],
      [texts(ADDRESSES)],
    ],
  },
  {
    id: 'equal-addresses',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        const left = ip(name)
        const right = ip(image)
        if (left === undefined || right === undefined) continue
        deny(name + (left.equals(right) ? ' is ' : ' is not ') + image)
      }`,
    objects: [
      [
        pairs([
          ['10.0.0.1', '10.0.0.1'],
          ['10.0.0.1', '10.0.0.2'],
          ['2001:db8::1', '2001:DB8:0:0:0:0:0:1'],
          ['::', '0::0'],
          ['::', '0.0.0.0'],
          ['0.0.0.1', '::1'],
          ['::', '::ffff:0.0.0.0'],
          ['no', 'no'],
        ]),
        '10.0.0.1 is 10.0.0.1',
        '10.0.0.1 is not 10.0.0.2',
        '2001:db8::1 is 2001:DB8:0:0:0:0:0:1',
        ':: is 0::0',
        ':: is not 0.0.0.0',
        '0.0.0.1 is not ::1',
      ],
    ],
  },
  {
    id: 'addresses-in-networks',
    on: "kinds('Pod')",
    schema: 'z.object({ networks: z.array(z.string()), except: z.string() })',
    params: {
      networks: ['10.1.2.3/8', 'no network', '2001:db8::/33', '::/1'],
      except: '10.0.0.0/28',
    },
    check: `const except = cidr(params.except)
      for (${CONTAINERS}) {
        const address = ip(image)
        if (address === undefined) deny(name + ': no address')
        else if (except?.contains(address)) deny(name + ': reserved')
        else if (!params.networks.some((network) => cidr(network)?.contains(address) === true))
          deny(name + ': elsewhere')
        if (params.networks.some((network) => {
          const own = cidr(network)
          return own !== undefined && address !== undefined && address.isIn(own)
        })) deny(name + ': inside')
      }`,
    objects: [
      [
        pairs([
          ['a', '10.200.0.1'],
          ['b', '10.0.0.15'],
          ['c', '10.0.0.16'],
          ['d', '11.0.0.0'],
          ['e', '2001:db8:7fff::1'],
          ['f', '2001:db8:8000::'],
          ['g', '8000::'],
          ['h', '10.0.0.1/32'],
          ['i', '::ffff:10.0.0.1'],
        ]),
        'a: inside',
        'b: reserved',
        'b: inside',
        'c: inside',
        'd: elsewhere',
        'e: inside',
        'f: inside',
        'g: elsewhere',
        'h: no address',
        'i: no address',
      ],
    ],
  },
  {
    id: 'networks-in-networks',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        const outer = cidr(name)
        const inner = cidr(image)
        if (outer === undefined || inner === undefined) continue
        deny(name + (outer.contains(inner) ? ' holds ' : ' holds no ') + image)
      }`,
    objects: [
      [
        pairs([
          ['10.0.0.0/8', '10.255.0.0/16'],
          ['10.9.9.9/8', '10.0.0.0/8'],
          ['10.0.0.0/16', '10.0.0.0/8'],
          ['10.0.0.0/8', '11.0.0.0/16'],
          ['0.0.0.0/0', '::/0'],
          ['::/0', '0.0.0.0/0'],
          ['::/0', '10.0.0.0/8'],
          ['::/80', '::fffe:0:0/95'],
          ['::fffe:0:0/95', '::fffe:0:0/96'],
          ['2001:db8::/32', '2001:db8:ffff::/48'],
          ['no', '10.0.0.0/8'],
        ]),
        '10.0.0.0/8 holds 10.255.0.0/16',
        '10.9.9.9/8 holds 10.0.0.0/8',
        '10.0.0.0/16 holds no 10.0.0.0/8',
        '10.0.0.0/8 holds no 11.0.0.0/16',
        '0.0.0.0/0 holds no ::/0',
        '::/0 holds no 0.0.0.0/0',
        '::/0 holds no 10.0.0.0/8',
        '::/80 holds ::fffe:0:0/95',
        '::fffe:0:0/95 holds ::fffe:0:0/96',
        '2001:db8::/32 holds 2001:db8:ffff::/48',
      ],
    ],
  },
  {
    id: 'versions',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (semver(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(VERSIONS), ...VERSIONS.map((version, index) => `c${index} is ${version}`)],
      [texts(NO_VERSIONS)],
    ],
  },
  {
    id: 'ordered-versions',
    on: "kinds('Pod')",
    schema: 'z.object({ least: z.string(), broken: z.array(z.string()) })',
    params: { least: '1.28.0', broken: ['1.30.1', '1.30', '1.31.0-rc.1'] },
    check: `const core = semver(params.least)
      const release = object.metadata?.name ?? ''
      const numbers = params.broken.length
      for (${CONTAINERS}) {
        const left = semver(name)
        const right = semver(image)
        if (left === undefined) continue
        if (core !== undefined && left.lessThan(core)) deny(release + ': ' + name + ' is too old')
        if (params.broken.some((version) => semver(version)?.equals(left)))
          deny(name + ' is one of ' + numbers)
        if (right === undefined) continue
        if (left.lessThan(right)) deny(name + ' before ' + image)
        if (left.equals(right)) deny(name + ' is ' + image)
        if (left.greaterThan(right)) deny(name + ' after ' + image)
      }`,
    objects: [
      [pod({ containers: [{ name: 'v1.0.0' }, { name: '1.28.0' }] })],
      [
        pairs([
          ['1.27.9', ''],
          ['1.28.0-rc.1', ''],
          ['1.28.0+a', '1.28.0+b'],
          ['1.30.1+x', ''],
          ['1.31.0-rc.1', '1.31.0'],
          ['1.31.0', '1.31.0-rc.99'],
          ['2.0.0', '10.0.0'],
          ['2.0.0-2', '2.0.0-10'],
          ['2.0.0-2', '2.0.0--1'],
          ['2.0.0-a', '2.0.0-A'],
          ['2.0.0-a', '2.0.0-a.0'],
          ['2.0.0-a.b', '2.0.0-a.1'],
          ['2.0.0-1a', '2.0.0-999999999999999'],
          ['999999999999999.0.0', '999999999999998.0.0'],
        ]),
        'web: 1.27.9 is too old',
        'web: 1.28.0-rc.1 is too old',
        '1.28.0+a is 1.28.0+b',
        '1.30.1+x is one of 3',
        '1.31.0-rc.1 is one of 3',
        '1.31.0-rc.1 before 1.31.0',
        '1.31.0 after 1.31.0-rc.99',
        '2.0.0 before 10.0.0',
        '2.0.0-2 before 2.0.0-10',
        '2.0.0-2 before 2.0.0--1',
        '2.0.0-a after 2.0.0-A',
        '2.0.0-a before 2.0.0-a.0',
        '2.0.0-a.b after 2.0.0-a.1',
        '2.0.0-1a after 2.0.0-999999999999999',
        '999999999999999.0.0 after 999999999999998.0.0',
      ],
    ],
  },
  {
    id: 'durations',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (duration(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(DURATIONS), ...DURATIONS.map((length, index) => `c${index} is ${length}`)],
      [texts(NO_DURATIONS)],
    ],
  },
  {
    id: 'ordered-durations',
    on: "kinds('Pod')",
    schema: 'z.object({ most: z.string() })',
    params: { most: '2160h' },
    check: `const most = duration(params.most)
      for (${CONTAINERS}) {
        const left = duration(name)
        const right = duration(image)
        if (left === undefined || right === undefined) continue
        if (most !== undefined && left.greaterThan(most)) deny(name + ' is too long')
        if (left.lessThan(right)) deny(name + ' under ' + image)
        if (left.equals(right)) deny(name + ' is ' + image)
        if (left.greaterThan(right)) deny(name + ' over ' + image)
      }`,
    objects: [
      [pairs([['1d', '1h']])],
      [
        pairs([
          ['1h30m', '90m'],
          ['1.5h', '5400s'],
          ['-1.5h', '-1h30m'],
          ['-1s', '0'],
          ['0', '-0.0h'],
          ['+1m', '60000ms'],
          ['0.000001ms', '0s'],
          ['0.123456789h', '444444.4404ms'],
          ['0.1h', '359999.999999ms'],
          ['2160h0.000001ms', '2160h'],
          ['999999h', '999999h0.000001ms'],
          ['-999999h', '-999999h0.000001ms'],
        ]),
        '1h30m is 90m',
        '1.5h is 5400s',
        '-1.5h is -1h30m',
        '-1s under 0',
        '0 is -0.0h',
        '+1m is 60000ms',
        '0.000001ms over 0s',
        '0.123456789h is 444444.4404ms',
        '0.1h over 359999.999999ms',
        '2160h0.000001ms is too long',
        '2160h0.000001ms over 2160h',
        '999999h is too long',
        '999999h under 999999h0.000001ms',
        '-999999h over -999999h0.000001ms',
      ],
    ],
  },
  {
    id: 'absent-domain-values',
    check: `const own = ip(object.data?.own ?? '')
      const net = cidr(object.data?.net ?? '')
      const size = quantity(object.data?.size ?? '')
      const limit = quantity('5')
      if (net !== undefined && own?.isIn(net) === false) deny('outside')
      if (net !== undefined && (own?.isIn(net) ?? true)) deny('inside or no address')
      if (limit !== undefined && !size?.lessThan(limit)) deny('not small')
      if (limit !== undefined && size?.lessThan(limit) === false) deny('large')
      if (limit !== undefined && size?.lessThan(limit) !== true) deny('not known to be small')`,
    objects: [
      [configMap({}), 'not small', 'not known to be small'],
      [
        configMap({ net: '10.0.0.0/8' }),
        'inside or no address',
        'not small',
        'not known to be small',
      ],
      [configMap({ net: '10.0.0.0/8', own: '10.0.0.1', size: '4' }), 'inside or no address'],
      [
        configMap({ net: '10.0.0.0/8', own: '11.0.0.1', size: '5' }),
        'outside',
        'not small',
        'large',
        'not known to be small',
      ],
    ],
  },
  {
    id: 'unreadable-limits',
    schema:
      'z.object({ most: z.string(), least: z.string(), network: z.string(), size: z.string() })',
    params: { most: '1d', least: 'v1', network: '10.0.0.0', size: '1gi' },
    check: `const most = duration(params.most)
      const least = semver(params.least)
      const network = cidr(params.network)
      const size = quantity(params.size)
      if (most === undefined) deny('no time')
      else if (duration(object.data?.age ?? '')?.lessThan(most)) deny('young')
      else deny('old')
      const own = semver(object.data?.version ?? '')
      if (own !== undefined && least !== undefined && own.lessThan(least)) deny('outdated')
      const address = ip(object.data?.address ?? '')
      if (address === undefined || network === undefined) return deny('no address or network')
      if (network.contains(address)) deny('inside')
      const amount = quantity(object.data?.amount ?? '')
      if (size !== undefined && !amount?.lessThan(size)) deny('large')`,
    objects: [
      [configMap({}), 'no time', 'no address or network'],
      [
        configMap({ age: '1h', version: '1.0.0', address: '10.0.0.0', amount: '1' }),
        'no time',
        'no address or network',
      ],
    ],
  },
  {
    id: 'guarded-values',
    schema: 'z.object({ ages: z.array(z.string()) })',
    params: { ages: ['1h', 'none', '3h'] },
    check: `const own = duration(object.data?.own ?? '')
      if (own === undefined) return
      const ages = params.ages.filter((age) => {
        const one = duration(age)
        return one !== undefined && one.lessThan(own)
      })
      const isEqual = params.ages.some((age) => {
        const one = duration(age)
        if (one === undefined) return false
        return own.equals(one)
      })
      if (isEqual) deny('as old as one')
      if (!isEqual) deny('as old as none')
      for (const age of ages) deny('older than ' + age)
      if (ages.length > 1) deny('older than ' + ages.length)`,
    objects: [
      [configMap({})],
      [configMap({ own: '1' })],
      [configMap({ own: '60m' }), 'as old as one'],
      [configMap({ own: '2h' }), 'as old as none', 'older than 1h'],
      [
        configMap({ own: '181m' }),
        'as old as none',
        'older than 1h',
        'older than 3h',
        'older than 2',
      ],
    ],
  },
  {
    id: 'known-globs',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (glob(image, '*')) deny(name + ': *')
        if (glob(image, '')) deny(name + ': nothing')
        if (glob(image, 'a.b')) deny(name + ': a.b')
        if (glob(image, 'a*')) deny(name + ': a*')
        if (glob(image, '**/b')) deny(name + ': **/b')
        if (glob(image, '*.*')) deny(name + ': *.*')
        if (glob(image, '*.**')) deny(name + ': *.**')
        if (glob(image, '?')) deny(name + ': ?')
        if (glob(image, 'a*b?c')) deny(name + ': a*b?c')
        if (glob(image, '[a-c]{x}\\\\(^\`+|')) deny(name + ': signs')
        if (glob(image, '*[é]\\n?')) deny(name + ': é')
        if (!glob(image, '*a*')) deny(name + ': no a')
      }`,
    objects: [
      [
        pairs([
          ['a', ''],
          ['b', 'a.b'],
          ['c', 'axb'],
          ['d', 'a/b'],
          ['e', '😀'],
          ['f', '\n'],
          ['g', 'ab\nbbéc'],
          ['h', '[a-c]{x}\\(^`+|'],
          ['i', '/\n[é]\n😀'],
          ['j', 'A/B'],
        ]),
        'a: *',
        'a: nothing',
        'a: no a',
        'b: *',
        'b: a.b',
        'b: a*',
        'b: *.*',
        'b: *.**',
        'c: *',
        'c: a*',
        'd: *',
        'd: a*',
        'd: **/b',
        'e: *',
        'e: ?',
        'e: no a',
        'f: *',
        'f: ?',
        'f: no a',
        'g: *',
        'g: a*',
        'g: a*b?c',
        'h: *',
        'h: signs',
        'i: *',
        'i: é',
        'i: no a',
        'j: *',
        'j: no a',
      ],
    ],
  },
  {
    id: 'given-globs',
    on: "kinds('Pod')",
    schema: 'z.object({ one: z.string(), many: z.array(z.string()) })',
    params: { one: 'ghcr.io/*/app-?', many: ['a?*', '*\\*', '\\E.*\\Q', '[ab]', '?$(x){{y}}'] },
    check: `for (${CONTAINERS}) {
        if (glob(image, params.one)) deny(name + ': one')
        for (const pattern of params.many) if (glob(image, pattern)) deny(name + ': ' + pattern)
        if (glob(image, name)) deny(name + ' for ' + image)
        if (!glob(image, name)) deny(name + ' not for ' + image)
      }`,
    objects: [
      [
        pairs([
          ['a', 'ghcr.io/x/y/app-é'],
          ['b', 'ghcr.io/app-1'],
          ['*b', 'a\nb'],
          ['?', 'a'],
          ['\\', '\\'],
          ['\\?', '\\E.\n\\Q'],
          ['[ab]', 'a'],
          ['.*', '[ab]'],
          ['é*?', 'é😀'],
          ['é*??', 'é😀'],
          ['???', '$(x){{y}}'],
          ['*(x){{y}}', '😀$(x){{y}}'],
        ]),
        'a: one',
        'a not for ghcr.io/x/y/app-é',
        'b not for ghcr.io/app-1',
        '*b: a?*',
        '*b for a\nb',
        '? for a',
        '\\: *\\*',
        '\\ for \\',
        '\\?: *\\*',
        '\\?: \\E.*\\Q',
        '\\? not for \\E.\n\\Q',
        '[ab] not for a',
        '.*: [ab]',
        '.* not for [ab]',
        'é*? for é😀',
        'é*?? not for é😀',
        '??? not for $(x){{y}}',
        '*(x){{y}}: ?$(x){{y}}',
        '*(x){{y}} for 😀$(x){{y}}',
      ],
    ],
  },
]
