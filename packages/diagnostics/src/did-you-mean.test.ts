import { describe, expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'
import { nearest } from './nearest.ts'

const METHODS = ['startsWith', 'endsWith', 'includes', 'split', 'replaceAll']

describe('the nearest of the known names', () => {
  test.each([
    ['include', METHODS, 'includes'],
    ['startswith', METHODS, 'startsWith'],
    ['replace', METHODS, 'replaceAll'],
    ['trim', METHODS, undefined],
    ['naem', ['uid', 'name', 'groups'], 'name'],
    ['sort', ['some', 'every'], undefined],
    ['prodution', ['staging', 'production'], 'production'],
    ['moon', ['staging', 'production'], undefined],
    ['kyvern', ['kyverno-legacy', 'kyverno'], 'kyverno'],
    ['a', ['b', 'c'], 'b'],
    ['', [], undefined],
    ['x'.repeat(10_000), METHODS, undefined],
  ])('%j among %j is %j', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected)
  })

  test('stands before the other help', () => {
    expect(didYouMean('prodution', ['production'], 'It has production.')).toBe(
      'Did you mean "production"? It has production.',
    )
    expect(didYouMean('moon', ['production'], 'It has production.')).toBe('It has production.')
  })
})
