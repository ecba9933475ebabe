import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admissionRequest } from './admission-request.ts'

const POD = { group: '', version: 'v1', kind: 'Pod', resource: 'pods', namespaced: true }
const NODE = { group: '', version: 'v1', kind: 'Node', resource: 'nodes', namespaced: false }
const NAMESPACE = { ...NODE, kind: 'Namespace', resource: 'namespaces' }
const object = { kind: 'Pod', metadata: { name: 'a', namespace: 'b' } }

test('a creation has no old object, a deletion no object, an update both', () => {
  const created = admissionRequest({
    operation: 'CREATE',
    resource: POD,
    object,
    oldObject: object,
  })
  expect(created).toMatchObject({ object, oldObject: null, options: { kind: 'CreateOptions' } })
  const deleted = admissionRequest({
    operation: 'DELETE',
    resource: POD,
    object,
    oldObject: object,
  })
  expect(deleted).toMatchObject({
    object: null,
    oldObject: object,
    options: { kind: 'DeleteOptions' },
  })
  const updated = admissionRequest({
    operation: 'UPDATE',
    resource: POD,
    object,
    oldObject: object,
  })
  expect(updated).toMatchObject({ object, oldObject: object, name: 'a', namespace: 'b' })
})

test('what a request has not is absent', () => {
  const node = admissionRequest({ operation: 'CREATE', resource: NODE, object: { kind: 'Node' } })
  for (const member of ['name', 'namespace', 'subResource', 'requestSubResource'])
    expect(node).not.toHaveProperty(member)
})

test('a namespaced object is in default, a Namespace in itself, another in none', () => {
  const pod = admissionRequest({
    operation: 'CREATE',
    resource: POD,
    object: { metadata: { name: 'a' } },
  })
  expect(pod).toMatchObject({
    namespace: 'default',
    object: { metadata: { namespace: 'default' } },
  })
  const node = admissionRequest({
    operation: 'CREATE',
    resource: NODE,
    object: { metadata: { name: 'a', namespace: 'left-over' } },
  })
  expect(node).not.toHaveProperty('namespace')
  const namespace = admissionRequest({
    operation: 'CREATE',
    resource: NAMESPACE,
    object: { metadata: { name: 'shop' } },
  })
  expect(namespace).toMatchObject({ namespace: 'shop', object: { metadata: { name: 'shop' } } })
})

test('the uid is one, and the same for the same request', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
      const input = { operation: 'CREATE', resource: POD, object: members } as const
      const { uid } = admissionRequest(input)
      expect(uid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(admissionRequest(input).uid).toBe(uid)
    }),
  )
})
