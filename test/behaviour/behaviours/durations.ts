import type { Behaviour } from '../behaviour.ts'
import { CONTAINERS, pairs, texts } from '../text-pods.ts'

const DURATION_TEXTS = [
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

/** Durations, and their order. */
export const DURATIONS: readonly Behaviour[] = [
  {
    id: 'durations',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (duration(image) !== undefined) deny(name + ' is ' + image)
      }`,
    objects: [
      [texts(DURATION_TEXTS), ...DURATION_TEXTS.map((length, index) => `c${index} is ${length}`)],
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
]
