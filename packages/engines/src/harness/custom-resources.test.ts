import { expect, test } from 'vitest'
import { customResources, resourceKey } from './custom-resources.ts'

const crd = (spec: object, apiVersion = 'apiextensions.k8s.io/v1') => ({
  apiVersion,
  kind: 'CustomResourceDefinition',
  metadata: { name: 'mice.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Mouse', plural: 'mice' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true }],
    ...spec,
  },
})
const MOUSE = { group: 'example.com', kind: 'Mouse', resource: 'mice' }

test('every served version of a definition is a resource, by the plural that it names', () => {
  const versions = [
    { name: 'v1', served: true },
    { name: 'v1beta1', served: true },
    { name: 'v1alpha1', served: false },
  ]
  const table = customResources([{ kind: 'Pod' }, crd({ versions })])
  expect(Object.fromEntries(table)).toEqual({
    'example.com/v1 Mouse': { ...MOUSE, version: 'v1', namespaced: true },
    'example.com/v1beta1 Mouse': { ...MOUSE, version: 'v1beta1', namespaced: true },
  })
  const object = { apiVersion: 'example.com/v1', kind: 'Mouse', metadata: { name: 'a' } }
  expect(table.get(resourceKey(object))?.version).toBe('v1')
  expect(table.has(resourceKey({ ...object, apiVersion: 'example.com/v2' }))).toBe(false)
})

test('the scope is that of the definition', () => {
  const [resource] = customResources([crd({ scope: 'Cluster' })]).values()
  expect(resource?.namespaced).toBe(false)
})

test('a definition of v1beta1 may name one version and no scope', () => {
  const old = crd(
    { versions: undefined, version: 'v1', scope: undefined },
    'apiextensions.k8s.io/v1beta1',
  )
  expect([...customResources([old]).values()]).toEqual([
    { ...MOUSE, version: 'v1', namespaced: true },
  ])
})

test.each([
  null,
  'text',
  [],
  { kind: 'CustomResourceDefinition' },
  crd({}, 'example.com/v1'),
  crd({ names: null }),
  crd({ names: { kind: 'Mouse', plural: 3 } }),
  crd({ group: undefined }),
  crd({ versions: [null, 'v1', { name: 1, served: true }] }),
  { ...crd({}), spec: 'text' },
])('what is no definition defines nothing: %j', (value) => {
  expect(customResources([value]).size).toBe(0)
})
