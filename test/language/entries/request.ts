import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const object = configMap({})

const CLUSTER_ROLE = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', rules: [] }

/** What a check knows of the request. */
export const REQUEST: Chapter<AcceptedEntry> = {
  title: 'The request',
  text: 'An audit or a background scan knows no request: what it shows counts as created, by nobody. Where a rule reads what only a request knows, the background scan of Kyverno is switched off.',
  entries: [
    {
      id: 'request-operation',
      construct: '`request.operation`',
      meaning: '`CREATE`, `UPDATE`, `DELETE` or `CONNECT`, of those that `on` names.',
      absent: 'CREATE where nobody says.',
      check: `
        if (request.operation === 'UPDATE') deny('it is not to be updated')`,
      objects: [[object]],
      requests: [[{ oldObject: object, object }, 'it is not to be updated'], [{ object }]],
    },
    {
      id: 'request-user',
      construct: '`request.user`',
      meaning: '`name`, `uid`, `groups` and `extra` of who asks.',
      absent:
        'An unknown user has no `name` and no `uid`, an empty list of `groups`, and no `extra`.',
      check: `
        const { name, groups, extra } = request.user
        if (groups.includes('admins')) return
        if (name?.startsWith('system:serviceaccount:') !== true) deny(\`\${name ?? 'nobody'} may not\`)
        if (extra['scopes']?.includes('read-only') ?? false) deny('only to read')`,
      objects: [],
      requests: [
        [{ object, user: { username: 'alice', groups: ['developers'] } }, 'alice may not'],
        [
          {
            object,
            user: {
              username: 'system:serviceaccount:flux:apply',
              extra: { scopes: ['read-only'] },
            },
          },
          'only to read',
        ],
        [{ object, user: { username: 'bob', groups: ['admins'] } }],
        [{ object, user: { username: '' } }, 'nobody may not'],
      ],
    },
    {
      id: 'request-place',
      construct: '`request.name`, `request.namespace`',
      meaning: 'What the request is for, and in which namespace.',
      absent:
        'The name is absent where the API server is to make one, the namespace for kinds of the cluster.',
      on: "kinds('ConfigMap', 'ClusterRole')",
      check: `
        if (request.namespace === 'shop') deny('not in the shop')
        if (request.name?.startsWith('tmp-')) deny('not for long')`,
      objects: [],
      requests: [
        [{ object }, 'not in the shop'],
        [{ object: configMap({}, { namespace: 'a', name: 'tmp-b' }) }, 'not for long'],
        [{ object: configMap({}, { namespace: 'a' }) }],
        [{ object: { ...CLUSTER_ROLE, metadata: { name: 'shop' } } }],
      ],
    },
    {
      id: 'namespace',
      construct: '`namespace.labels`, `.annotations`, `.name`',
      meaning:
        'The namespace that the object is in; every kind of the guardrail must be namespaced.',
      absent: 'A namespace without labels or annotations has empty ones.',
      check: `
        if (namespace.labels.environment === 'production' && !('owner' in namespace.annotations))
          deny(\`nobody owns \${namespace.name ?? 'it'}\`)`,
      objects: [],
      requests: [
        [{ object, namespace: { labels: { environment: 'production' } } }, 'nobody owns shop'],
        [
          {
            object,
            namespace: { labels: { environment: 'production' }, annotations: { owner: 'a' } },
          },
        ],
        [{ object }],
      ],
    },
    {
      id: 'request-subresource',
      construct: '`request.subresource`',
      meaning: 'The part of the object that the request is for, such as `resize`.',
      absent: 'Absent for the object itself.',
      notOn: ['kyverno-legacy'],
      on: 'workloads()',
      check: `
        if (request.subresource === 'resize') deny('not while it runs')`,
      objects: [[pod({})]],
      requests: [
        [{ object: pod({}), oldObject: pod({}), subresource: 'resize' }, 'not while it runs'],
        [{ object: pod({}), oldObject: pod({}) }],
      ],
    },
    {
      id: 'request-dry-run',
      construct: '`request.dryRun`',
      meaning: 'True where nothing will be stored.',
      absent: 'False where nobody says.',
      notOn: ['kyverno-legacy'],
      check: `
        if (!request.dryRun) deny('rehearse first')`,
      objects: [[object, 'rehearse first']],
      requests: [[{ object, dryRun: true }]],
    },
  ],
}
