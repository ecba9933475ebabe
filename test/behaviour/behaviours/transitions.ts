import { type Behaviour, configMap, pod } from '../behaviour.ts'

const alice = { username: 'alice', uid: '7', groups: ['developers', 'system:authenticated'] }
const robot = {
  username: 'system:serviceaccount:flux-system:kustomize-controller',
  groups: ['system:serviceaccounts', 'system:authenticated'],
}
const production = { labels: { environment: 'production' } }

/** Requests: what changes, who asks, and where. */
export const TRANSITIONS: readonly Behaviour[] = [
  {
    id: 'changed-members',
    check: `if (oldObject !== undefined && changed(oldObject.metadata?.labels, object.metadata?.labels)) deny('labels')
      if (oldObject !== undefined && !deepEqual(oldObject.data, object.data)) deny('data')
      if (oldObject?.immutable === true && object.immutable !== true) deny('immutable')
      if (oldObject !== undefined && oldObject.metadata?.labels?.owner !== object.metadata?.labels?.owner) deny('owner')`,
    objects: [[configMap({ a: 'b' })], [configMap(null, { labels: null })]],
    requests: [
      [{ oldObject: configMap({ a: 'b' }), object: configMap({ a: 'b' }) }],
      [{ oldObject: configMap({ a: 'b' }), object: configMap({ a: 'c' }) }, 'data'],
      [{ oldObject: configMap({ a: 'b', c: 'd' }), object: configMap({ c: 'd', a: 'b' }) }],
      [{ oldObject: configMap({ a: 'b' }), object: configMap(null) }, 'data'],
      [{ oldObject: configMap({}), object: configMap(undefined) }, 'data'],
      [{ oldObject: configMap(null), object: configMap(undefined) }],
      [
        {
          oldObject: configMap({}, { labels: { owner: 'a' } }),
          object: configMap({}, { labels: { owner: 'b' } }),
        },
        'labels',
        'owner',
      ],
      [
        {
          oldObject: configMap({}, { labels: { owner: 'a' } }),
          object: configMap({}, { labels: null }),
        },
        'labels',
        'owner',
      ],
      [{ oldObject: { ...configMap({}), immutable: true }, object: configMap({}) }, 'immutable'],
    ],
  },
  {
    id: 'deep-equality-of-lists',
    on: "kinds('Pod')",
    check: `const before = oldObject?.spec?.tolerations ?? []
      const after = object.spec?.tolerations ?? []
      if (oldObject !== undefined && changed(before, after)) deny('tolerations')
      for (const toleration of after) if (toleration.key === 'x') deny('x')
      if (deepEqual(object.spec?.nodeSelector, { disk: 'ssd' })) deny('ssd')`,
    objects: [
      [pod({ tolerations: [null, { key: 'x' }], nodeSelector: { disk: 'ssd' } }), 'x', 'ssd'],
      [pod({ nodeSelector: { disk: 'ssd', zone: 'a' } })],
    ],
    requests: [
      [
        {
          oldObject: pod({ tolerations: [{ key: 'a' }] }),
          object: pod({ tolerations: [{ key: 'a' }] }),
        },
      ],
      [
        {
          oldObject: pod({ tolerations: [{ key: 'a' }] }),
          object: pod({ tolerations: [{ key: 'a' }, null] }),
        },
        'tolerations',
      ],
      [
        {
          oldObject: pod({ tolerations: [{ key: 'a' }, { key: 'b' }] }),
          object: pod({ tolerations: [{ key: 'b' }, { key: 'a' }] }),
        },
        'tolerations',
      ],
      [{ oldObject: pod({ tolerations: [] }), object: pod({ tolerations: null }) }],
    ],
  },
  {
    id: 'deletions-alone',
    on: "kinds(['ConfigMap'], { operations: ['DELETE'] })",
    check: `if (oldObject.metadata?.labels?.protected === 'yes') deny(\`"\${oldObject.metadata.name ?? ''}" is protected\`)`,
    objects: [[configMap({}, { labels: { protected: 'yes' } })]],
    requests: [
      [{ oldObject: configMap({}) }],
      [{ oldObject: configMap({}, { labels: { protected: 'yes' } }) }, '"settings" is protected'],
      [
        {
          oldObject: configMap({}, { labels: { protected: 'yes' } }),
          object: configMap({}, { labels: { protected: 'yes' } }),
        },
      ],
    ],
  },
  {
    id: 'every-stored-operation',
    on: "kinds(['ConfigMap'], { operations: ['CREATE', 'UPDATE', 'DELETE'] })",
    check: `if (object === undefined) deny('gone')
      if (oldObject === undefined) deny('new')
      if (object?.data?.a === 'x') deny('x')
      if (deepEqual(object?.data, oldObject?.data)) deny('same')
      if (request.operation === 'UPDATE') deny('update')
      if (request.operation !== 'DELETE') deny('stays')`,
    objects: [
      [configMap({ a: 'x' }), 'new', 'x', 'stays'],
      [configMap(undefined), 'new', 'same', 'stays'],
    ],
    requests: [
      [{ oldObject: configMap({ a: 'x' }) }, 'gone'],
      [{ oldObject: configMap(undefined) }, 'gone', 'same'],
      [
        { oldObject: configMap({ a: 'x' }), object: configMap({ a: 'x' }) },
        'x',
        'same',
        'update',
        'stays',
      ],
    ],
  },
  {
    id: 'who-asks',
    before: `const isRobot = (user: UserView) => user.name?.startsWith('system:serviceaccount:flux-system:') ?? false`,
    check: `const { user, name: target = 'nothing' } = request
      const { name: caller = 'nobody' } = request.user
      if (caller === 'nobody' && target === 'settings') deny('nobody calls')
      if (isRobot(user)) return
      if (user.groups.includes('admins')) return
      for (const group of user.groups) if (group === 'developers') deny('developers may not')
      if (request.user.name === 'alice') deny('alice may not')
      if (request.user.name === undefined) deny('nobody may')
      if (request.user.name !== 'bob') deny(\`\${request.user.name ?? 'nobody'} is not bob\`)
      if ((request.user.uid ?? 'none') === '7') deny('seven')`,
    objects: [],
    requests: [
      [{ object: configMap({}), user: robot }],
      [{ object: configMap({}), user: { username: 'carol', groups: ['admins'] } }],
      [
        { object: configMap({}), user: alice },
        'developers may not',
        'alice may not',
        'alice is not bob',
        'seven',
      ],
      [{ object: configMap({}), user: { username: 'bob' } }],
      [
        { object: configMap({}), user: { username: '' } },
        'nobody calls',
        'nobody may',
        'nobody is not bob',
      ],
      [{ object: configMap({}), user: { username: 'dan', groups: [] } }, 'dan is not bob'],
    ],
  },
  {
    id: 'users-in-helpers',
    before: `const isRobot = ({ name, groups }: UserView) => (name ?? '').startsWith('system:') || groups.includes('robots')
      function areaOf(request: RequestView): string {
        const { user, namespace } = request
        const { name, uid = '0', groups } = user
        const known = user
        if (groups.length === 0) return \`\${known.name ?? 'nobody'}/\${uid}\`
        return \`\${name ?? 'nobody'} in \${namespace ?? ''}\`
      }`,
    check: `if (isRobot(request.user)) return
      deny(areaOf(request))`,
    objects: [],
    requests: [
      [{ object: configMap({}), user: robot }],
      [{ object: configMap({}), user: { username: 'x', groups: ['robots'] } }],
      [{ object: configMap({}), user: alice }, 'alice in shop'],
      [{ object: configMap({}), user: { username: 'x', uid: '3' } }, 'x/3'],
      [{ object: configMap({}), user: { username: 'x', groups: [] } }, 'x/0'],
      [{ object: configMap({}), user: { username: '' } }, 'nobody/0'],
    ],
  },
  {
    id: 'what-the-user-carries',
    check: `const { user: { extra, groups } } = request
      if (groups.length > 2) deny('many groups')
      if (extra['scopes']?.includes('write') ?? false) deny('write')
      if (Object.keys(extra).includes('reason')) deny('reason')`,
    objects: [],
    requests: [
      [{ object: configMap({}), user: { ...alice, groups: ['a', 'b', 'c'] } }, 'many groups'],
      [
        { object: configMap({}), user: { ...alice, extra: { scopes: ['read', 'write'] } } },
        'write',
      ],
      [{ object: configMap({}), user: { ...alice, extra: { reason: ['x'] } } }, 'reason'],
      [{ object: configMap({}), user: { username: 'x' } }],
    ],
  },
  {
    id: 'where-and-how',
    on: 'workloads()',
    check: `if (request.namespace === 'shop') deny('shop')
      if (request.name === 'web') deny('web')`,
    objects: [],
    requests: [
      [{ object: pod({}, { namespace: 'a', name: 'b' }) }],
      [{ object: pod({}), dryRun: true }, 'shop', 'web'],
      [{ object: pod({}), oldObject: pod({}), subresource: 'resize' }, 'shop', 'web'],
      [
        {
          object: pod({}, { name: 'b' }),
          oldObject: pod({}, { name: 'b' }),
          subresource: 'ephemeralcontainers',
        },
        'shop',
      ],
    ],
  },
  {
    id: 'pods-before-and-after',
    on: 'workloads()',
    check: `if (oldPod === undefined) return
      for (const container of pod.allContainers) {
        const same = oldPod.allContainers.filter((old) => old.name === container.name)
        if (same.length === 0) deny('new: ' + container.name)
        if (same.some((old) => old.image !== container.image)) deny('image: ' + container.name)
      }
      if (changed(oldPod.spec.volumes, pod.spec.volumes)) deny('volumes')
      if ((oldPod.metadata.labels?.app ?? '') !== (pod.metadata.labels?.app ?? '')) deny('app')`,
    objects: [[pod({ containers: [{ name: 'a', image: 'x' }] })]],
    requests: [
      [
        {
          oldObject: pod({ containers: [{ name: 'a', image: 'x' }] }),
          object: pod({ containers: [{ name: 'a', image: 'y' }, { name: 'b' }], volumes: [] }),
        },
        'image: a',
        'new: b',
        'volumes',
      ],
      [
        {
          oldObject: pod({ containers: [null, { name: 'a' }] }, { labels: { app: 'x' } }),
          object: pod({ containers: [{ name: 'a', image: null }] }),
        },
        'app',
      ],
      [
        {
          oldObject: deployment([{ name: 'a', image: 'x' }]),
          object: deployment([{ name: 'a', image: 'z' }]),
        },
        'image: a',
      ],
    ],
  },
  {
    id: 'namespaces-by-labels',
    on: `kinds(['ConfigMap'], { namespaceSelector: {
      matchLabels: { environment: 'production' },
      matchExpressions: [
        { key: 'tier', operator: 'NotIn', values: ['sandbox'] },
        { key: 'frozen', operator: 'DoesNotExist' },
      ],
    } })`,
    check: `deny('judged')`,
    objects: [[configMap({})]],
    requests: [
      [{ object: configMap({}), namespace: production }, 'judged'],
      [{ object: configMap({}), namespace: { labels: { environment: 'staging' } } }],
      [
        {
          object: configMap({}),
          namespace: { labels: { environment: 'production', tier: 'sandbox' } },
        },
      ],
      [
        {
          object: configMap({}),
          namespace: { labels: { environment: 'production', tier: 'a' } },
        },
        'judged',
      ],
      [
        {
          object: configMap({}),
          namespace: { labels: { environment: 'production', frozen: '' } },
        },
      ],
      [
        { oldObject: configMap({}), object: configMap({}), namespace: production, user: alice },
        'judged',
      ],
      [{ oldObject: configMap({}), namespace: production }],
    ],
  },
  {
    id: 'terminals',
    on: "podConnections(['exec'], { namespaceSelector: { matchLabels: { environment: 'production' } } })",
    check: `if (request.user.groups.includes('breakers')) return
      if (object.tty === true) deny(\`a terminal in \${request.namespace ?? ''}\`)
      if ((object.command ?? []).includes('sh')) deny('a shell')`,
    objects: [],
    requests: [
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh', '-c'], tty: true },
          requestName: 'web',
          namespace: { name: 'shop', ...production },
          user: alice,
        },
        'a terminal in shop',
        'a shell',
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'] },
          requestName: 'web',
          namespace: production,
          user: { username: 'x', groups: ['breakers'] },
        },
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'] },
          requestName: 'web',
          namespace: { name: 'shop' },
        },
      ],
    ],
  },
  {
    id: 'labels-of-the-namespace',
    check: `const { labels } = namespace
      const tier = labels['tier'] ?? 'none'
      if (labels.environment === 'production' && object.immutable !== true) deny('mutable in ' + (namespace.name ?? ''))
      if (tier !== 'none') deny('tier ' + tier)
      if ('frozen' in namespace.annotations) deny('frozen')
      if (labels['kubernetes.io/metadata.name'] === 'shop' && Object.keys(labels).length > 2) deny('many')`,
    objects: [],
    requests: [
      [{ object: configMap({}) }],
      [{ object: configMap({}), namespace: production }, 'mutable in shop'],
      [
        { object: configMap({}), namespace: { labels: { tier: 'gold', a: 'b' } } },
        'tier gold',
        'many',
      ],
      [{ object: configMap({}), namespace: { annotations: { frozen: '' } } }, 'frozen'],
      [
        { oldObject: configMap({}), object: configMap({}), namespace: production },
        'mutable in shop',
      ],
    ],
  },
  {
    id: 'scaled-by-hand',
    on: "scales(['Deployment', 'StatefulSet'])",
    check: `const before = oldObject.spec?.replicas ?? 0
      const after = object.spec?.replicas ?? 0
      if (after > 10) deny('more than ten')
      if (before === 0 && after > 0) deny('woken: ' + (request.name ?? ''))`,
    objects: [],
    requests: [
      [{ oldObject: scale(1), object: scale(11) }, 'more than ten'],
      [{ oldObject: scale(undefined), object: scale(2) }, 'woken: web'],
      [{ oldObject: scale(2), object: scale(3) }],
      [{ oldObject: scale(1), object: scale(11), requestKind: 'StatefulSet' }, 'more than ten'],
      [{ oldObject: scale(1), object: scale(11), requestKind: 'ReplicationController' }],
    ],
  },
]

function deployment(containers: readonly object[]): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { template: { spec: { containers } } },
  }
}

function scale(replicas: number | undefined): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { replicas },
  }
}
