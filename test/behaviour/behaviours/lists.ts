import { type Behaviour, configMap, pod } from '../behaviour.ts'

const containers = (...names: (string | null)[]) =>
  pod({ containers: names.map((name) => (name === null ? null : { name })) })

/** Lists: walking, choosing, counting and joining. */
export const LISTS: readonly Behaviour[] = [
  {
    id: 'list-length',
    on: "kinds('Pod')",
    check: `const all = object.spec?.containers ?? []
      if (all.length > 2) deny('more than two containers')
      if (all.length === 0) deny('no container')`,
    objects: [
      [containers('a')],
      [containers('a', 'b', 'c'), 'more than two containers'],
      [containers('a', null, 'b')],
      [pod({ containers: null }), 'no container'],
      [pod({}), 'no container'],
    ],
  },
  {
    id: 'filter-map-join',
    on: "kinds('Pod')",
    check: `const mutable = (object.spec?.containers ?? []).filter((container) => container.image?.endsWith(':latest') ?? true)
      if (mutable.length > 0) deny('mutable: ' + mutable.map((container) => container.name).join(', '))`,
    objects: [
      [pod({ containers: [{ name: 'a', image: 'x:1' }] })],
      [
        pod({
          containers: [
            { name: 'a', image: 'x:latest' },
            null,
            { name: 'b' },
            { name: 'c', image: 'x:2' },
          ],
        }),
        'mutable: a, b',
      ],
    ],
  },
  {
    id: 'flat-map',
    on: "kinds('Pod')",
    check: `const ports = (object.spec?.containers ?? []).flatMap((container) => container.ports ?? [])
      for (const port of ports) if (port.hostPort !== undefined) deny('host port ' + port.containerPort)`,
    objects: [
      [pod({ containers: [{ name: 'a' }, { name: 'b', ports: [{ containerPort: 80 }] }] })],
      [
        pod({
          containers: [
            {
              name: 'b',
              ports: [{ containerPort: 80, hostPort: 80 }, null, { containerPort: 8080 }],
            },
          ],
        }),
        'host port 80',
      ],
    ],
  },
  {
    id: 'includes-a-constant-list',
    on: "kinds('Pod')",
    schema: 'z.object({ policies: z.array(z.string()) })',
    params: { policies: ['Always', 'OnFailure'] },
    check: `const policy = object.spec?.restartPolicy ?? 'Always'
      if (!params.policies.includes(policy)) deny('restart policy ' + policy)
      if (['Never', 'never'].includes(policy)) deny('never')`,
    objects: [
      [pod({})],
      [pod({ restartPolicy: 'OnFailure' })],
      [pod({ restartPolicy: 'Never' }), 'restart policy Never', 'never'],
    ],
  },
  {
    id: 'copies-count',
    on: "kinds('Pod')",
    check: `const all = [...(object.spec?.initContainers ?? []), ...(object.spec?.containers ?? [])]
      const args = all.flatMap((container) => container.args ?? [])
      if (args.length > 2) deny('args: ' + args.join(' '))`,
    objects: [
      [pod({ containers: [{ name: 'a', args: ['-v', '-v'] }] })],
      [
        pod({
          initContainers: [{ name: 'b', args: ['-v'] }],
          containers: [{ name: 'a', args: ['-v', '-v'] }],
        }),
        'args: -v -v -v',
      ],
    ],
  },
  {
    id: 'every-of-empty',
    check: `const parts = (object.data?.list ?? '').split(',')
      if (parts.every((part) => part.startsWith('ok'))) deny('all ok')
      if (parts.some((part) => part === '')) deny('one is empty')`,
    objects: [
      [configMap({}), 'one is empty'],
      [configMap({ list: 'ok1,ok2' }), 'all ok'],
      [configMap({ list: 'ok1,,x' }), 'one is empty'],
    ],
  },
  {
    id: 'names-of-walked-lists',
    on: "kinds('Pod')",
    check: `for (const container of [...(object.spec?.initContainers ?? []), ...(object.spec?.containers ?? [])])
        if (container.image === undefined) deny(container.name)
      const containers = object.spec?.containers ?? []
      for (const container of containers.filter((one) => one.name !== 'a')) deny('not a: ' + container.name)
      if (containers.length > 1) deny('two')`,
    objects: [
      [pod({ containers: [{ name: 'a', image: 'x' }] })],
      [
        pod({
          initContainers: [{ name: 'i' }],
          containers: [
            { name: 'a', image: 'x' },
            { name: 'b', image: 'x' },
          ],
        }),
        'i',
        'not a: b',
        'two',
      ],
    ],
  },
  {
    id: 'an-empty-message',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? [])
        for (const port of container.ports ?? []) if (port.hostPort !== undefined) deny(port.name ?? '')`,
    objects: [
      [pod({ containers: [{ name: 'a', ports: [{ containerPort: 1 }] }] })],
      [
        pod({
          containers: [
            {
              name: 'a',
              ports: [{ containerPort: 1, hostPort: 1, name: 'p' }, { containerPort: 2 }],
            },
          ],
        }),
        'p',
      ],
    ],
  },
  {
    id: 'nested-loops',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        for (const variable of container.env ?? []) {
          if (variable.value === undefined) continue
          if (!variable.name.includes('PASSWORD')) continue
          deny(container.name + ': ' + variable.name + ' is a literal')
        }
      }`,
    objects: [
      [pod({ containers: [{ name: 'a', env: [{ name: 'PASSWORD', valueFrom: {} }] }] })],
      [
        pod({
          containers: [
            {
              name: 'a',
              env: [
                { name: 'DB_PASSWORD', value: 'x' },
                { name: 'HOST', value: 'y' },
              ],
            },
            { name: 'b', env: [{ name: 'PASSWORD', value: '' }] },
          ],
        }),
        'a: DB_PASSWORD is a literal',
        'b: PASSWORD is a literal',
      ],
    ],
  },
  {
    id: 'objects-in-a-parameter',
    on: "kinds('Pod')",
    schema: 'z.object({ owners: z.array(z.object({ apiVersion: z.string(), kind: z.string() })) })',
    params: {
      owners: [
        { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
        { apiVersion: 'v1', kind: 'Node' },
      ],
    },
    check: `const references = object.metadata?.ownerReferences ?? []
      if (!references.some((one) => params.owners.some((owner) => owner.kind === one.kind && owner.apiVersion === one.apiVersion)))
        deny('nobody owns it')
      for (const owner of params.owners) if (object.metadata?.labels?.avoid === owner.kind) deny('avoids ' + owner.kind)`,
    objects: [
      [pod({}), 'nobody owns it'],
      [pod({}, { ownerReferences: [null, { apiVersion: 'apps/v1', kind: 'ReplicaSet' }] })],
      [pod({}, { ownerReferences: [{ apiVersion: 'v1', kind: 'ReplicaSet' }] }), 'nobody owns it'],
      [
        pod(
          {},
          { ownerReferences: [{ apiVersion: 'v1', kind: 'Node' }], labels: { avoid: 'Node' } },
        ),
        'avoids Node',
      ],
    ],
  },
  {
    id: 'sorted-and-unique',
    on: "kinds('Pod')",
    check: `const names = (object.spec?.containers ?? []).map((container) => container.name)
      if (unique(names).length < names.length) deny('twice: ' + unique(names).join(','))
      for (const key of sorted(Object.keys(object.metadata?.labels ?? {}))) deny(key)
      const finalizers = object.metadata?.finalizers ?? []
      if (finalizers.length > 2) deny(finalizers.slice(0, 2).join(','))
      if (finalizers.slice(0, 1).includes('x')) deny('x is first')
      if (finalizers.join('') === 'ab') deny(sorted(finalizers).join('<'))`,
    objects: [
      [pod({ containers: [{ name: 'a' }, { name: 'b' }] })],
      [pod({ containers: [{ name: 'b' }, { name: 'a' }, null, { name: 'b' }] }), 'twice: b,a'],
      [
        pod({}, { labels: { é: '', '10': '', b: '', a: '', B: '', '😀': '', ｚ: '' } }),
        ...['10', 'B', 'a', 'b', 'é', 'ｚ', '😀'],
      ],
      [pod({}, { finalizers: [null, 'x', null, 'y', 'z'] }), 'x,y', 'x is first'],
      [pod({}, { finalizers: [null, 'a', null, 'b'] }), 'a<b'],
      [pod({}, { finalizers: null })],
    ],
  },
]
