import { expect, test } from 'vitest'
import { selectorProblem } from './selector-problem.ts'

test.each([
  [{}],
  [{ matchLabels: { app: 'web', 'example.com/tier': '', a: 'A.b_c-9' } }],
  [{ matchExpressions: [{ key: 'a', operator: 'Exists' as const, values: [] }] }],
  [{ matchExpressions: [{ key: 'a', operator: 'NotIn' as const, values: ['', 'x'] }] }],
])('%o is a selector', (selector) => {
  expect(selectorProblem(selector)).toBeUndefined()
})

test.each([
  [{ matchLabels: { 'app*': 'web' } }, '"app*" is no key of a label'],
  [{ matchLabels: { '': 'web' } }, '"" is no key of a label'],
  [{ matchLabels: { 'Example.com/tier': 'x' } }, '"Example.com/tier" is no key of a label'],
  [{ matchLabels: { 'a/b/c': 'x' } }, '"a/b/c" is no key of a label'],
  // Kyverno would take it for a pattern.
  [{ matchLabels: { app: 'web-*' } }, '"web-*" is no value of a label'],
  [{ matchLabels: { app: 'a'.repeat(64) } }, `"${'a'.repeat(64)}" is no value of a label`],
  [
    { matchExpressions: [{ key: 'a', operator: 'In' as const, values: [] }] },
    'In of "a" takes at least one value',
  ],
  [
    { matchExpressions: [{ key: 'a', operator: 'Exists' as const, values: ['x'] }] },
    'Exists of "a" takes no values',
  ],
])('%o is none', (selector, problem) => {
  expect(selectorProblem(selector)).toBe(problem)
})
