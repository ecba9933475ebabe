import { expect, expectTypeOf, test } from 'vitest'
import { type Quantity, quantity } from './index.ts'

test('what is no quantity is absent, and has to be handled', () => {
  expectTypeOf(quantity('1')).toEqualTypeOf<Quantity>()
  expectTypeOf(quantity('1' as string)).toEqualTypeOf<Quantity | undefined>()
  expectTypeOf(quantity('1.5Gi')).toEqualTypeOf<Quantity>()
  expectTypeOf(quantity(`${Number('1')}Gi`)).toEqualTypeOf<Quantity | undefined>()
  expectTypeOf(quantity('x')).toEqualTypeOf<Quantity | undefined>()
  const limit = quantity('1Gi')
  // @ts-expect-error: a text may be no quantity
  expect(() => quantity('').lessThan(limit)).toThrow()
  expectTypeOf<Quantity['lessThan']>().parameters.toEqualTypeOf<[other: Quantity]>()
})

test.each([
  ['1', '1000m', 'equals'],
  ['0.1', '100m', 'equals'],
  ['1Ki', '1k', 'greaterThan'],
  ['-1', '0', 'lessThan'],
  ['7Ei', '999P', 'greaterThan'],
] as const)('%s and %s: %s', (left, right, relation) => {
  const [one, other] = [quantity(left), quantity(right)]
  if (one === undefined || other === undefined) throw new Error('both are quantities')
  expect(one[relation](other)).toBe(true)
})

test.each(['', '1 ', '.5', '5.', '1gi', '8Ei', '1e10', '0.0001u', '1000P'])(
  '%j is none',
  (text) => {
    expect(quantity(text)).toBeUndefined()
  },
)
