import { expect, test } from 'vitest'
import { driftOf } from './drift.ts'

const file = {
  apiVersion: 'example.com/v1',
  kind: 'Rule',
  metadata: { name: 'a', labels: { app: 'b' } },
  spec: { list: [{ one: 1 }], text: 'x' },
}

test('what the API server writes for itself is no drift', () => {
  const metadata = { ...file.metadata, uid: '1', generation: 2, managedFields: [] }
  expect(driftOf(file, { ...file, metadata, status: { ready: true } })).toEqual([])
})

test('what is added, changed or gone is named by its path', () => {
  const spec = { list: [{ one: 2 }, {}], more: true }
  const metadata = { ...file.metadata, annotations: { by: 'somebody' } }
  expect([...driftOf(file, { ...file, metadata, spec })].sort()).toEqual([
    'metadata.annotations',
    'spec.list.0.one',
    'spec.list.1',
    'spec.more',
    'spec.text',
  ])
})
