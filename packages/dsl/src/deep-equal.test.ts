import { expect, expectTypeOf, test } from 'vitest'
import { changed, deepEqual, guardrail, kinds } from './index.ts'

test('any two parts of one type are compared', () => {
  guardrail({
    id: 'same',
    title: 'Same',
    on: kinds(['ConfigMap'], { operations: ['UPDATE'] }),
    check({ object, oldObject }) {
      expectTypeOf(changed(oldObject.data, object.data)).toBeBoolean()
      expectTypeOf(deepEqual(oldObject, object)).toBeBoolean()
      // @ts-expect-error: a number is no text
      changed(1, 'a')
    },
  })
})

test('the order of keys does not count, that of a list does', () => {
  expect(deepEqual({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(changed({ b: [1, 2] }, { b: [2, 1] })).toBe(true)
})
