import type { ManifestObject } from '@gatewright/dsl'
import { expect, test } from 'vitest'
import { isExempt } from './is-exempt.ts'

const POD = { group: '', kind: 'Pod', namespaced: true }
const NAMESPACE = { group: '', kind: 'Namespace', namespaced: false }
const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', namespaced: false }
const object = (metadata: ManifestObject['metadata']): ManifestObject => ({
  apiVersion: 'v1',
  kind: 'any',
  ...(metadata === undefined ? {} : { metadata }),
})

test.each([
  ['a name', POD, { namespace: 'shop' }, ['shop'], true],
  ['part of a name', POD, { namespace: 'shop-2' }, ['shop'], false],
  ['a beginning', POD, { namespace: 'kube-system' }, ['kube-*'], true],
  ['an end', POD, { namespace: 'kube-system' }, ['*-system'], true],
  ['a middle', POD, { namespace: 'a-b-c' }, ['*-b-*'], true],
  ['everything', POD, { namespace: 'a' }, ['*'], true],
  ['nothing', POD, { namespace: 'a' }, [], false],
  ['an object without a namespace, which is in default', POD, undefined, ['default'], true],
  ['a Namespace by its name', NAMESPACE, { name: 'shop' }, ['shop'], true],
  ['a Namespace without a name', NAMESPACE, {}, ['default'], false],
  ['an object of the cluster', ROLE, { name: 'shop' }, ['default', 'shop'], false],
  ['an object of the cluster with a left-over', ROLE, { namespace: 'shop' }, ['shop'], false],
] as const)('%s', (_, kind, metadata, globs, expected) => {
  expect(isExempt(object(metadata), kind, globs)).toBe(expected)
})
