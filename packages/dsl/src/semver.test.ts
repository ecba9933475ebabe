import { expect, expectTypeOf, test } from 'vitest'
import { type Duration, type Quantity, type Semver, semver } from './index.ts'

test('what is no version is absent, and has to be handled', () => {
  expectTypeOf(semver('1.0.0')).toEqualTypeOf<Semver>()
  expectTypeOf(semver('1.0.0' as string)).toEqualTypeOf<Semver | undefined>()
  expectTypeOf(semver('x')).toEqualTypeOf<Semver | undefined>()
  expectTypeOf<Semver['lessThan']>().parameters.toEqualTypeOf<[other: Semver]>()
  expectTypeOf<Semver>().not.toExtend<Quantity>()
  expectTypeOf<Semver>().not.toExtend<Duration>()
  const least = semver('1.0.0')
  // @ts-expect-error: a text may be no version
  expect(() => semver('v1.0.0').lessThan(least)).toThrow()
})

/** From old to new, by the example of the specification and by what is easily taken for it. */
const ORDER = [
  '0.0.1',
  '0.9.0',
  '0.10.0',
  '1.0.0-0',
  '1.0.0-2',
  '1.0.0-10',
  '1.0.0--1',
  '1.0.0-1a',
  '1.0.0-A',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1-a',
  '999999999999999.0.0',
]

test('versions are in the order of the specification', () => {
  for (const [older, one] of ORDER.entries())
    for (const [newer, other] of ORDER.entries()) {
      const [left, right] = [semver(one), semver(other)]
      if (left === undefined || right === undefined) throw new Error(`${one} and ${other}`)
      expect([one, other, left.lessThan(right)]).toEqual([one, other, older < newer])
      expect([one, other, left.greaterThan(right)]).toEqual([one, other, older > newer])
      expect([one, other, left.equals(right)]).toEqual([one, other, older === newer])
    }
})

test('build metadata does not count', () => {
  const [left, right] = [semver('1.0.0+a.001-'), semver('1.0.0')]
  expect(right !== undefined && left?.equals(right)).toBe(true)
})

test.each([
  '',
  '1',
  '1.2',
  'v1.2.3',
  '01.2.3',
  '1.2.3-01',
  '1.2.3-',
  '1.2.3+',
  '1000000000000000.0.0',
])('%j is no version', (text) => {
  expect(semver(text)).toBeUndefined()
})
