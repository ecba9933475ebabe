import { expect, test } from 'vitest'
import { completeObject, renameRequest } from './complete-object.ts'

test('a workload gets a selector, names and images, and keeps what it says', () => {
  const spec = {
    template: { spec: { containers: [{ image: 'a' }, null, { name: 'A', stdin: true }] } },
  }
  const { metadata, spec: whole } = completeObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec,
  })
  expect(metadata).toEqual({ name: 'unnamed' })
  expect(whole).toMatchObject({
    selector: { matchLabels: { app: 'gatewright' } },
    template: {
      metadata: { labels: { app: 'gatewright' } },
      spec: {
        containers: [
          { name: 'container-0', image: 'a' },
          { name: 'container-1', stdin: true, image: expect.stringContaining('@sha256:') },
        ],
      },
    },
  })
})

test('a kind of which nothing is known stays as it is, but for null', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a' },
    data: { b: 'c', d: null },
  }
  expect(completeObject(object)).toEqual({ ...object, data: { b: 'c' } })
})

test('a request can be about objects of another name', () => {
  const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }
  const renamed = renameRequest({ operation: 'UPDATE', object, oldObject: object }, 'again')
  expect([renamed.object, renamed.oldObject].map((one) => one?.metadata?.name)).toEqual([
    'shop-again',
    'shop-again',
  ])
})
