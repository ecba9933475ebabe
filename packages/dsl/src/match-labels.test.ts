import { expect, expectTypeOf, test } from 'vitest'
import { matchLabels } from './index.ts'

test('labels, or none, are matched against a selector', () => {
  expectTypeOf(matchLabels)
    .parameter(0)
    .toEqualTypeOf<Readonly<Record<string, string>> | undefined>()
  expectTypeOf(matchLabels(undefined, {})).toBeBoolean()
  // @ts-expect-error: no such operator
  matchLabels({}, { matchExpressions: [{ key: 'a', operator: 'Is', values: [] }] })
})

test('what is missing satisfies NotIn and DoesNotExist alone', () => {
  const matched = (['In', 'NotIn', 'Exists', 'DoesNotExist'] as const).filter((operator) =>
    matchLabels({}, { matchExpressions: [{ key: 'toString', operator, values: ['a'] }] }),
  )
  expect(matched).toEqual(['NotIn', 'DoesNotExist'])
})
