import { expect, test } from 'vitest'
import { findObjects } from './find-objects.ts'

const map = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })
const found = (document: unknown): readonly unknown[] =>
  findObjects(document).map((one) => ('object' in one ? one.object : one.problem.message))

test.each([null, 'text', 3, [map('a')], {}, { replicas: 1 }, { apiVersion: null }])(
  'what names neither version nor kind holds no object: %j',
  (document) => {
    expect(found(document)).toEqual([])
  },
)

test('a List holds its items, Lists among them', () => {
  const inner = { apiVersion: 'v1', kind: 'List', items: [map('b')] }
  expect(found({ apiVersion: 'v1', kind: 'List', items: [map('a'), inner] })).toEqual([
    map('a'),
    map('b'),
  ])
  expect(found({ apiVersion: 'v1', kind: 'List', items: [] })).toEqual([])
  expect(found({ apiVersion: 'v1', kind: 'List' })).toEqual([])
})

test('the items of a list of one kind have that kind', () => {
  const items = [{ metadata: { name: 'a' } }]
  expect(found({ apiVersion: 'v1', kind: 'ConfigMapList', items })).toEqual([map('a')])
})

test('a kind that ends in List without items is a kind', () => {
  const object = { apiVersion: 'example.com/v1', kind: 'GuestList', spec: {} }
  expect(found(object)).toEqual([object])
})

test.each([
  [{ apiVersion: 'v1' }, 'the document has no kind'],
  [{ apiVersion: 'v1', kind: '' }, 'the document has no kind'],
  [{ kind: 'Pod' }, 'the document has no apiVersion'],
  [{ apiVersion: 'v1', kind: 5 }, 'the document has a value of kind that is no text'],
  [{ apiVersion: 1, kind: 'Pod' }, 'the document has a value of apiVersion that is no text'],
  [
    { apiVersion: 'v1', kind: 'List', items: { a: 1 } },
    'the document is a List whose items are no list',
  ],
  [{ apiVersion: 'v1', kind: 'List', items: ['x'] }, 'item 1 of the document is no object'],
  [{ apiVersion: 'v1', kind: 'List', items: [{}] }, 'item 1 of the document has no apiVersion'],
])('%j is a problem', (document, problem) => {
  expect(found(document)).toEqual([`not judged: ${problem}`])
})
