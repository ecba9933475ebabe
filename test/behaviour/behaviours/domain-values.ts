import { type Behaviour, configMap } from '../behaviour.ts'
import { DURATIONS } from './durations.ts'
import { GLOBS } from './globs.ts'
import { NETWORKS } from './networks.ts'
import { VERSIONS } from './versions.ts'

/** What values that are read from texts have in common. */
const COMMON: readonly Behaviour[] = [
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
    id: 'written-domain-values',
    before: `const LIMITS = { small: '1.5Gi', large: '4Gi' } as const`,
    check: `const size = quantity(object.data?.size ?? '')
      const address = ip(object.data?.address ?? '')
      const limit = quantity(object.immutable ? LIMITS.small : LIMITS.large)
      if (size?.greaterThan(quantity('1.5Gi'))) deny('large')
      if (size === undefined || size.equals(limit)) deny('at the limit, or none')
      if (address !== undefined && !address.isIn(cidr('10.0.0.0/8')) && !address.equals(ip('::1'))) deny('outside')
      if (duration('1h').lessThan(duration('60m')) || semver('1.0.0').equals(semver('1.0.0-rc.1'))) deny('never')`,
    objects: [
      [configMap({}), 'at the limit, or none'],
      [configMap({ size: '2Gi', address: '10.1.2.3' }), 'large'],
      [
        { ...configMap({ size: '1536Mi', address: '11.1.2.3' }), immutable: true },
        'at the limit, or none',
        'outside',
      ],
      [configMap({ size: '1Ki', address: '::1' })],
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
]

/** Values that are read from texts. */
export const DOMAIN_VALUES: readonly Behaviour[] = [
  ...COMMON,
  ...NETWORKS,
  ...VERSIONS,
  ...DURATIONS,
  ...GLOBS,
]
