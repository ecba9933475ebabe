import { expect, test } from 'vitest'
import { canBeWarned, readWarnings } from './read-warnings.ts'

test('the warnings of every engine name their policy and say its message', () => {
  const said = 'container "a": image "b" has no digest'
  const texts = [
    `Validation failed for ValidatingAdmissionPolicy 'digests' with binding 'digests': ${said}`,
    `[digests] ${said}`,
    `Policy digests failed: ${said}`,
    `policy digests.digests: ${said}`,
    'kyverno.io/v1 ClusterPolicy is deprecated',
  ]
  expect(readWarnings(texts)).toEqual([
    { target: 'kubernetes', policy: 'digests', message: said },
    { target: 'gatekeeper', policy: 'digests', message: said },
    { target: 'kyverno', policy: 'digests', message: said },
    { target: 'kyverno-legacy', policy: 'digests', message: said },
  ])
})

test('a text with a control character, or too much text, is in no warning', () => {
  expect(canBeWarned(['short', ''], 4)).toBe(true)
  expect(canBeWarned(['two\nlines'], 1)).toBe(false)
  expect(canBeWarned(['a'.repeat(1000)], 1)).toBe(true)
  expect(canBeWarned(['a'.repeat(1000)], 4)).toBe(false)
})
