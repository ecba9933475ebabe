import { type ExprNode, STRING } from '@gatewright/ir'
import { expect, test } from 'vitest'
import { constant, text } from '../lower/builders.ts'
import { sameText } from './same-text.ts'

const origin = { file: 'a.ts', start: 0, end: 0, line: 1, column: 1 }
const value = (name: string): ExprNode => ({
  kind: 'local',
  name,
  type: STRING,
  optional: false,
  origin,
})
/** Words, and values by names in braces. */
const message = (written: string): ExprNode =>
  text(
    written
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 1 ? value(part) : constant(part, origin))),
    origin,
  )

test.each([
  ['no', 'no', true],
  ['no', 'yes', false],
  ['no {a}', 'yes {b}', false],
  ['{a} is no', '{b} is yes', false],
  ['no', 'no {a}', undefined],
  ['no {a}', '{b}', undefined],
  ['a', 'ab', false],
])('%s and %s', (left, right, expected) => {
  const found = sameText(message(left), message(right))
  if (expected === undefined) expect(found.kind).toBe('equals')
  else expect(found).toMatchObject({ kind: 'const', value: expected })
})

test('where the words are the same, the value between them counts', () => {
  expect(sameText(message('no {a}!'), message('no {b}!'))).toMatchObject({
    kind: 'equals',
    left: { name: 'a' },
    right: { name: 'b' },
  })
  // Of two values, one may hold the words between them.
  expect(sameText(message('{a} in {b}'), message('{c} in {d}'))).toMatchObject({
    kind: 'equals',
    left: { kind: 'text' },
  })
})
