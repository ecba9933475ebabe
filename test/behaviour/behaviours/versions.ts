import { type Behaviour, pod } from '../behaviour.ts'
import { CONTAINERS, pairs, texts } from '../text-pods.ts'

const VERSION_TEXTS = [
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

/** Semantic versions, and their order. */
export const VERSIONS: readonly Behaviour[] = [
  {
    id: 'versions',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (semver(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(VERSION_TEXTS), ...VERSION_TEXTS.map((version, index) => `c${index} is ${version}`)],
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
]
