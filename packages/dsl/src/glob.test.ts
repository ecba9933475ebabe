import { expect, expectTypeOf, test } from 'vitest'
import { glob, guardrail, kinds } from './index.ts'

test('both are text', () => {
  expectTypeOf(glob).parameters.toEqualTypeOf<[text: string, pattern: string]>()
  expectTypeOf(glob('', '')).toBeBoolean()
  guardrail({
    id: 'globs',
    title: 'Globs',
    on: kinds('ConfigMap'),
    check({ object }) {
      // @ts-expect-error: a ConfigMap may have no name
      glob(object.metadata?.name, '*')
      // @ts-expect-error: a regular expression is no pattern of this kind
      glob('', /a/)
    },
  })
})

test.each([
  ['', '', true],
  ['', '*', true],
  ['', '?', false],
  ['a/b/c', 'a*c', true],
  ['abab', '*ab', true],
  ['aba', 'a*ab', false],
  ['😀', '?', true],
  ['a\nb', 'a?b', true],
  ['A', 'a', false],
] as const)('glob(%j, %j) is %s', (text, pattern, expected) => {
  expect(glob(text, pattern)).toBe(expected)
})
