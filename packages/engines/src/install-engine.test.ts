import { expect, test } from 'vitest'
import { isOlder } from './install-engine.ts'

test.each([
  ['1.26.4', '1.26.5', true],
  ['1.26.5', '1.26.5', false],
  ['1.27', '1.26.5', false],
  ['1.26', '1.26.5', true],
  ['1.3.9', '1.26.5', true],
  ['2.0.0', '1.26.5', false],
  ['1.27rc1', '1.26.5', false],
])('Go %s is older than %s: %s', (version, minimum, older) => {
  expect(isOlder(version, minimum)).toBe(older)
})
