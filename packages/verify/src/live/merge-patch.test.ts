import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergePatch } from './merge-patch.ts'

type Members = Readonly<Record<string, unknown>>

const json = fc.object({
  withNullPrototype: false,
  values: [fc.integer(), fc.string(), fc.boolean()],
})

/** The algorithm of RFC 7396, section 2. */
function patched(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target)
  const result: Record<string, unknown> = isObject ? { ...(target as Members) } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = patched(result[name], value)
  }
  return result
}

test('a patch makes the one of the other', () => {
  fc.assert(
    fc.property(json, json, (from, to) => {
      expect(patched(from, mergePatch(from, to))).toEqual(to)
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('what stays the same is not in the patch', () => {
  const from = { data: { a: '1', b: '2' }, kind: 'ConfigMap' }
  expect(mergePatch(from, { data: { a: '1', c: '3' }, kind: 'ConfigMap' })).toEqual({
    data: { b: null, c: '3' },
  })
})
