import { expect, expectTypeOf, test } from 'vitest'
import { type Duration, duration, type Quantity, type Semver } from './index.ts'

test('what is no duration is absent, and has to be handled', () => {
  expectTypeOf(duration('1h')).toEqualTypeOf<Duration>()
  expectTypeOf(duration('1h' as string)).toEqualTypeOf<Duration | undefined>()
  expectTypeOf(duration('x')).toEqualTypeOf<Duration | undefined>()
  expectTypeOf<Duration['lessThan']>().parameters.toEqualTypeOf<[other: Duration]>()
  expectTypeOf<Duration>().not.toExtend<Quantity>()
  expectTypeOf<Duration>().not.toExtend<Semver>()
  const most = duration('1h')
  // @ts-expect-error: a text may be no duration
  expect(() => duration('1d').lessThan(most)).toThrow()
})

test.each([
  ['1h30m', '90m', 'equals'],
  ['1.5h', '5400s', 'equals'],
  ['0', '-0s', 'equals'],
  ['0.000001ms', '0', 'greaterThan'],
  ['-1s', '0', 'lessThan'],
  ['1m', '60001ms', 'lessThan'],
  ['999999h', '999999h0.000001ms', 'lessThan'],
] as const)('%s and %s: %s', (left, right, relation) => {
  const [one, other] = [duration(left), duration(right)]
  if (one === undefined || other === undefined) throw new Error('both are durations')
  expect(one[relation](other)).toBe(true)
})

test.each([
  '',
  '-',
  '1',
  '00',
  '.5s',
  '1.s',
  '1d',
  '1us',
  '1m1h',
  '1s1s',
  '1h 1m',
  '1000000h',
  '1e3s',
])('%j is none', (text) => {
  expect(duration(text)).toBeUndefined()
})
