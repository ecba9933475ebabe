import type { ShapeTable } from '@gatewright/dsl'
import { expect, test } from 'vitest'
import { illTyped } from './ill-typed.ts'

/** A kind with a member of each type. */
const TABLE: ShapeTable = {
  shapes: [
    {
      type: 'object',
      members: Object.fromEntries(
        ['text', 'count', 'flag', 'any', 'texts', 'counts', 'self', 'size', 'port'].map(
          (name, index) => [
            name,
            { required: true, shape: [1, 2, 3, 4, 5, 6, 0, 7, 8][index] ?? 0 },
          ],
        ),
      ),
    },
    { type: 'scalar', zero: '' },
    { type: 'scalar', zero: 0 },
    { type: 'scalar', zero: false },
    { type: 'any' },
    { type: 'list', element: 1 },
    { type: 'map', element: 2 },
    { type: 'scalar', zero: '', isQuantity: true },
    { type: 'any', scalars: ['integer', 'string'] },
  ],
  roots: { 'v1 Thing': 0 },
}
const problem = (members: object, kind = 'Thing') =>
  illTyped({ apiVersion: 'v1', kind, ...members }, [TABLE])

const SOUND: readonly object[] = [
  {},
  { text: 'a', count: 1, flag: true, any: [1, 'a', {}], texts: ['a'], counts: { a: 1 } },
  { text: null, texts: null, counts: { a: null }, self: { texts: [null] } },
  { other: { of: ['any', 'type'] }, constructor: 1 },
  { size: 1 },
  { size: 1.5 },
  { port: 80 },
  { port: 'http' },
  { size: '1500m' },
  { metadata: null },
  { metadata: { name: 'a', labels: { a: 'b' }, finalizers: ['a'], generation: 3 } },
]

test.each(SOUND.map((members) => ({ members })))(
  'nothing is wrong with $members',
  ({ members }) => {
    expect(problem(members)).toBe(undefined)
  },
)

test.each<[members: object, problem: string]>([
  [{ text: 1 }, 'text is an integer and should be a text'],
  [{ text: ['a'] }, 'text is a list and should be a text'],
  [{ count: '1' }, 'count is a text and should be an integer'],
  [{ count: 1.5 }, 'count is a number that is no integer and should be an integer'],
  [{ size: true }, 'size is a boolean and should be a text'],
  [{ size: 2 ** 53 }, 'size is a number that is no integer and should be a text'],
  [{ port: true }, 'port is a boolean and should be an integer or a text'],
  [{ port: [80] }, 'port is a list and should be an integer or a text'],
  [{ flag: 'true' }, 'flag is a text and should be a boolean'],
  [{ texts: 'a' }, 'texts is a text and should be a list'],
  [{ texts: ['a', {}] }, 'texts[1] is a map and should be a text'],
  [{ counts: [] }, 'counts is a list and should be a map'],
  [{ counts: { a: 'b' } }, 'counts.a is a text and should be an integer'],
  [{ self: { self: { flag: 0 } } }, 'self.self.flag is an integer and should be a boolean'],
  [{ metadata: [] }, 'metadata is a list and should be a map'],
  [{ metadata: { name: 5 } }, 'metadata.name is an integer and should be a text'],
  [{ metadata: { labels: { a: true } } }, 'metadata.labels.a is a boolean and should be a text'],
])('%j is told with its place', (members, expected) => {
  expect(problem(members)).toBe(expected)
})

test('of a kind that no guardrail declares, metadata alone is known', () => {
  expect(problem({ text: 1 }, 'Other')).toBe(undefined)
  expect(problem({ text: 1 }, 'toString')).toBe(undefined)
  expect(problem({ metadata: { namespace: {} } }, 'Other')).toMatch(/^metadata\.namespace/)
})

test('what is nested without end is told', () => {
  let deep: unknown = 'end'
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  expect(problem({ any: deep })).toMatch(/nested too deeply/)
})
