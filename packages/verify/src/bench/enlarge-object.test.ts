import { expect, test } from 'vitest'
import { enlargeObject } from './enlarge-object.ts'

const list = (value: unknown): readonly unknown[] => value as readonly unknown[]
const containers = [
  { name: 'a', image: 'x', env: [{ name: 'OWN', value: '1' }] },
  { name: 'b', image: 'y' },
]

test('every container of a Pod is repeated, with the variables that it has and others', () => {
  const { object, size } = enlargeObject({ apiVersion: 'v1', kind: 'Pod', spec: { containers } })
  const grown = list((object.spec as Record<string, unknown>).containers)
  expect(size).toBe('100 containers × 50 env')
  expect(grown).toHaveLength(100)
  expect(grown[98]).toMatchObject({ name: 'a-98', image: 'x' })
  expect(grown[99]).toMatchObject({ name: 'b-99', image: 'y' })
  for (const one of grown) expect((one as { env: unknown[] }).env).toHaveLength(50)
  expect((grown[0] as { env: unknown[] }).env[0]).toEqual({ name: 'OWN', value: '1' })
})

test('pod templates grow where they stand, and what is beside them stays', () => {
  const deployment = { replicas: 2, template: { metadata: {}, spec: { containers } } }
  const grown = enlargeObject({ apiVersion: 'apps/v1', kind: 'Deployment', spec: deployment })
  expect(grown).toMatchObject({
    rank: 0,
    object: { spec: { replicas: 2, template: { metadata: {} } } },
  })
  const job = { jobTemplate: { spec: { template: { spec: { containers } } } } }
  expect(enlargeObject({ apiVersion: 'batch/v1', kind: 'CronJob', spec: job }).rank).toBe(0)
})

test('rules and data are repeated, anything else gets labels and annotations', () => {
  const rules = [{ verbs: ['get'] }]
  const role = enlargeObject({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules })
  expect(list(role.object.rules)).toHaveLength(1000)
  const map = enlargeObject({ apiVersion: 'v1', kind: 'ConfigMap', data: { own: 'x' } }).object
  expect(Object.keys(map.data as object)).toHaveLength(1001)
  expect(map.data).toMatchObject({ own: 'x', 'key-999': 'x' })
  const empty = { apiVersion: 'v1', kind: 'Pod', metadata: { labels: { own: 'x' } }, spec: {} }
  const { metadata } = enlargeObject(empty).object
  expect(metadata?.labels).toMatchObject({ own: 'x', 'example.com/key-99': 'value-99' })
})
