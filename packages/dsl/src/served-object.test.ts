import { expect, test } from 'vitest'
import { type Shape, servedObject } from './index.ts'

/** A kind with quantities in each place that they can have. */
const SHAPES: readonly Shape[] = [
  {
    type: 'object',
    members: Object.fromEntries(
      ['size', 'text', 'limits', 'sizes', 'self', 'any'].map((name, index) => [
        name,
        { required: false, shape: [1, 2, 3, 4, 0, 5][index] ?? 0 },
      ]),
    ),
  },
  { type: 'scalar', zero: '', isQuantity: true },
  { type: 'scalar', zero: '' },
  { type: 'map', element: 1 },
  { type: 'list', element: 1 },
  { type: 'any' },
]
const TABLE = { shapes: SHAPES, roots: { 'v1 Thing': 0 } }
const served = (members: object, kind = 'Thing') =>
  servedObject({ apiVersion: 'v1', kind, ...members }, TABLE)

test.each<[object, object]>([
  [{ size: 1.5 }, { size: '1500m' }],
  [{ limits: { cpu: 1, memory: '1024Mi' } }, { limits: { cpu: '1', memory: '1024Mi' } }],
  [{ sizes: [1000, '1000m', null] }, { sizes: ['1k', '1000m', null] }],
  [{ self: { self: { size: 1 } } }, { self: { self: { size: '1' } } }],
])('%j is served as %j', (members, expected) => {
  expect(served(members)).toEqual({ apiVersion: 'v1', kind: 'Thing', ...expected })
})

test.each<object>([
  { size: true },
  { size: [1] },
  { size: 2 ** 53 },
  { text: 1 },
  { any: { size: 1 } },
  { other: 1, constructor: 1 },
  { limits: [1], sizes: { a: 1 }, self: 1 },
])('%j stays as it is', (members) => {
  expect(served(members)).toEqual({ apiVersion: 'v1', kind: 'Thing', ...members })
})

test('an object of a kind that the table has not stays as it is', () => {
  expect(served({ size: 1 }, 'Other')).toMatchObject({ size: 1 })
  expect(served({ size: 1 }, 'toString')).toMatchObject({ size: 1 })
})
