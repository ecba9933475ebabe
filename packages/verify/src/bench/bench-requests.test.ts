import type { ManifestObject } from '@gatewright/dsl'
import type { MatchedKind, PolicyNode } from '@gatewright/ir'
import { expect, test } from 'vitest'
import { benchRequests } from './bench-requests.ts'

const kind = (group: string, name: string, namespaced: boolean): MatchedKind => ({
  group,
  version: 'v1',
  kind: name,
  resource: `${name.toLowerCase()}s`,
  namespaced,
  subresources: [''],
})
const ROLE = kind('rbac.authorization.k8s.io', 'Role', true)
const CLUSTER_ROLE = kind('rbac.authorization.k8s.io', 'ClusterRole', false)

const policy = (...kinds: MatchedKind[]): PolicyNode => ({
  id: 'a',
  title: 'A',
  description: 'A',
  severity: 'low',
  category: 'A',
  match: { kinds, operations: ['CREATE'] },
  parameters: undefined,
  body: [],
  onExisting: 'deny',
  origin: { file: 'a.ts', start: 0, end: 0, line: 1, column: 1 },
})
const role = (name: string, verb: string): ManifestObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: name,
  metadata: { name: 'a' },
  rules: [{ verbs: [verb] }],
})
const names = (of: PolicyNode, cases: Parameters<typeof benchRequests>[1]): readonly string[] =>
  benchRequests(of, cases).map(({ name }) => name)

test('cases are measured together, and one of each verdict enlarged', () => {
  const common = { messages: undefined }
  const groups = benchRequests(policy(ROLE, CLUSTER_ROLE), [
    {
      ...common,
      name: 'other',
      request: { operation: 'CREATE', object: { apiVersion: 'v1', kind: 'Pod' } },
      expect: 'allow',
    },
    {
      ...common,
      name: 'role',
      request: { operation: 'CREATE', object: role('Role', 'get') },
      expect: 'allow',
    },
    {
      ...common,
      name: 'cluster role',
      request: { operation: 'CREATE', object: role('ClusterRole', 'list') },
      expect: 'allow',
    },
    {
      ...common,
      name: 'bad',
      request: { operation: 'CREATE', object: role('Role', '*') },
      expect: 'deny',
    },
  ])
  expect(groups.map(({ name }) => name)).toEqual([
    '3 cases',
    'ClusterRole, 1000 rules, allowed',
    'Role, 1000 rules, denied',
  ])
  const rules = groups.map(
    ({ requests }) => requests[0]?.request.object?.rules as readonly object[],
  )
  expect(rules[1]?.[999]).toEqual({ verbs: ['list'] })
  expect(rules[2]?.[999]).toEqual({ verbs: ['*'] })
})

test('without cases an object is made up', () => {
  expect(names(policy(ROLE, CLUSTER_ROLE), [])).toEqual(['ClusterRole, 1000 rules, made up'])
  expect(names(policy(kind('', 'Node', false), kind('', 'ConfigMap', true)), [])).toEqual([
    'ConfigMap, 1000 keys, made up',
  ])
  expect(names(policy(kind('batch', 'CronJob', true)), [])).toEqual([
    'CronJob, 100 containers × 50 env, made up',
  ])
})
