import { expect, expectTypeOf, test } from 'vitest'
import { type QuantityText, quantity, servedQuantity } from './index.ts'

// What `UnmarshalJSON` and `MarshalJSON` of `resource.Quantity` make of these numbers.
test.each<[number, QuantityText]>([
  [0, '0'],
  [1, '1'],
  [1.5, '1500m'],
  [0.5, '500m'],
  [-0.5, '-500m'],
  [100, '100'],
  [1000, '1k'],
  [-1000, '-1k'],
  [1500, '1500'],
  [12_000, '12k'],
  [1e6, '1M'],
  [1e15, '1P'],
  [104_857_600, '104857600'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  // In canonical form as they are: their digits end at a power of a thousand.
  [1.234, '1.234'],
  [0.125, '125m'],
  [0.0001, '100u'],
  [1.0000001, '1000000100n'],
  // Finer than a billionth, and rounded up.
  [0.1 + 0.2, '300000001n'],
  // As JSON writes them, with an exponent.
  [5e-7, '500e-9'],
  [1e-9, '1e-9'],
  [1e-10, '1e-9'],
  [-2.5e-10, '-1e-9'],
])('%d is served as %s', (value, text) => {
  expect(servedQuantity(value)).toBe(text)
})

test('a number that is not exact, or none in JSON, is no quantity', () => {
  for (const value of [2 ** 53, -(2 ** 53), 1e21, Number.POSITIVE_INFINITY, Number.NaN])
    expect(servedQuantity(value)).toBeUndefined()
})

test('the text is what a check compares', () => {
  expectTypeOf(servedQuantity(1)).toEqualTypeOf<string | undefined>()
  const [half, one] = [quantity(servedQuantity(0.5) ?? ''), quantity('1')]
  expect(half && one && half.lessThan(one)).toBe(true)
})
