import { cases } from 'gatewright'
import rbacNoWildcards from './rbac-no-wildcards.ts'

const role = (...rules: readonly unknown[]) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'reader', namespace: 'shop' },
  rules,
})
const clusterRole = (...rules: readonly unknown[]) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'admin' },
  rules,
})
const reads = { apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list'] }

export default cases(rbacNoWildcards, {
  cases: [
    { name: 'a Role that names what it grants', object: role(reads), expect: 'allow' },
    {
      name: 'every verb',
      object: role({ ...reads, verbs: ['get', '*'] }),
      expect: 'deny',
      messages: ['Role "reader" grants every verb'],
    },
    {
      name: 'everything in one rule of a ClusterRole',
      object: clusterRole(reads, { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      expect: 'deny',
      messages: [
        'ClusterRole "admin" grants every verb',
        'resource "*" is granted by wildcard',
        'API group "*" is granted by wildcard',
      ],
    },
    {
      name: 'a subresource of every resource',
      object: clusterRole({ ...reads, resources: ['*/scale'] }),
      expect: 'deny',
      messages: ['resource "*/scale" is granted by wildcard'],
    },
    {
      name: 'every resource',
      object: role({ ...reads, resources: ['*'] }),
      expect: 'deny',
      messages: ['resource "*" is granted by wildcard'],
    },
    {
      name: 'every API group',
      object: role({ ...reads, apiGroups: ['*'] }),
      expect: 'deny',
      messages: ['API group "*" is granted by wildcard'],
    },
    {
      name: 'two rules of a Role without a name',
      object: {
        ...role({ ...reads, verbs: ['*'] }, { ...reads, resources: ['*', '*/log'] }),
        metadata: { generateName: 'reader-', namespace: 'shop' },
      },
      expect: 'deny',
      messages: [
        'Role "" grants every verb',
        'resource "*" is granted by wildcard',
        'resource "*/log" is granted by wildcard',
      ],
    },
    {
      name: 'nulls in the lists of a rule',
      object: role({ verbs: ['*', null], resources: [null, '*'], apiGroups: [null, '*'] }),
      expect: 'deny',
    },
    {
      name: 'lists of a rule that are null',
      object: role({ verbs: ['*'], resources: null, apiGroups: null }, { verbs: ['get'] }),
      expect: 'deny',
      messages: ['Role "reader" grants every verb'],
    },
    ...(
      [
        ['resources that are null', { resources: null }],
        ['API groups that are null', { apiGroups: null }],
        ['a null among the resources', { resources: [null] }],
        ['nothing', {}],
      ] as const
    ).map(([name, rule]) => ({
      name: `a rule of ${name}`,
      object: clusterRole(rule),
      expect: 'allow' as const,
    })),
    {
      name: 'verbs that are null beside a wildcard',
      object: role({ verbs: null, resources: ['*'] }),
      expect: 'deny',
      messages: ['resource "*" is granted by wildcard'],
    },
    {
      name: 'a rule without verbs',
      object: role({ resources: ['*'] }, null),
      expect: 'deny',
      messages: ['resource "*" is granted by wildcard'],
    },
    {
      name: 'URLs, which have no resources and groups',
      object: clusterRole({ nonResourceURLs: ['/healthz*'], verbs: ['get'] }),
      expect: 'allow',
    },
    {
      name: 'a ClusterRole that is aggregated and has no rules',
      object: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'view' },
        aggregationRule: { clusterRoleSelectors: [] },
      },
      expect: 'allow',
    },
    { name: 'rules that are null', object: { ...role(), rules: null }, expect: 'allow' },
    { name: 'a null among the rules', object: role(null, reads), expect: 'allow' },
    { name: 'verbs that are null', object: role({ ...reads, verbs: null }), expect: 'allow' },
    {
      name: 'a name that only holds a star',
      object: role({ ...reads, resources: ['pods/*'] }),
      expect: 'allow',
    },
  ],
})
