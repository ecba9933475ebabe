import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** Returns, branches, helpers and captured constants. */
export const CONTROL_FLOW: readonly Behaviour[] = [
  {
    id: 'early-return',
    check: `if (object.metadata?.annotations?.['example.com/skip'] === 'true') return
      const data = object.data ?? {}
      if (data.a === undefined) {
        deny('a is missing')
        return
      }
      if (data.a === 'x') deny('a is x')
      else if (data.a === 'y') deny('a is y')
      else deny('a is something else')`,
    objects: [
      [configMap({}), 'a is missing'],
      [configMap({}, { annotations: { 'example.com/skip': 'true' } })],
      [configMap({ a: 'x' }), 'a is x'],
      [configMap({ a: 'y' }), 'a is y'],
      [configMap({ a: '' }), 'a is something else'],
    ],
  },
  {
    id: 'returns-that-nothing-follows',
    check: `if (object.data?.a === 'x') deny('a is x')
      if (object.data?.b === undefined) return
      for (const key of sorted(Object.keys(object.data))) {
        if (key === 'c') deny('c is there')
        if (key === 'd') continue
      }
      if (object.data.c === 'z') {
        if (object.data.d === 'z') return
      }`,
    objects: [
      [configMap({ a: 'x' }), 'a is x'],
      [configMap({ a: 'x', b: '', c: 'z', d: 'z' }), 'a is x', 'c is there'],
      [configMap({ b: '' })],
      [configMap(undefined)],
    ],
  },
  {
    id: 'return-in-a-loop',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        if (container.name === 'skip') continue
        if (container.image === undefined) deny(container.name + ' has no image')
      }`,
    objects: [
      [pod({ containers: [{ name: 'skip' }, { name: 'a', image: 'x' }] })],
      [
        pod({ containers: [{ name: 'skip' }, { name: 'a' }, { name: 'b' }] }),
        'a has no image',
        'b has no image',
      ],
    ],
  },
  {
    id: 'helpers-and-constants',
    before: `const FORBIDDEN = ['default', 'kube-system'] as const
      const LIMITS = { low: 1, high: 3 }
      function isForbidden(namespace: string): boolean {
        return FORBIDDEN.some((name) => name === namespace)
      }
      const label = (object: { metadata?: { labels?: { [name: string]: string } } }, name: string) =>
        object.metadata?.labels?.[name]`,
    check: `const place = object.metadata?.namespace ?? 'default'
      if (isForbidden(place)) deny('not in ' + place)
      if (Object.keys(object.data ?? {}).length > LIMITS.high) deny('too much')
      if (label(object, 'tier') === 'db') deny('a database')`,
    objects: [
      [configMap({})],
      [configMap({}, { namespace: 'kube-system' }), 'not in kube-system'],
      [configMap({ a: '', b: '', c: '', d: '' }), 'too much'],
      [configMap({}, { labels: { tier: 'db' } }), 'a database'],
    ],
  },
  {
    id: 'same-name-twice',
    on: "kinds('Pod')",
    check: `for (const item of object.spec?.containers ?? []) {
        const found = item.name
        for (const item of object.spec?.volumes ?? []) {
          const msg = item.name
          if (found === msg) deny(\`\${msg} names a container and a volume\`)
        }
      }
      for (const entry of object.spec?.volumes ?? []) {
        const key = entry.name
        if (Object.keys(object.metadata?.labels ?? {}).some((entry) => entry === key)) deny(key + ' is a label')
      }`,
    objects: [
      [pod({ containers: [{ name: 'a' }], volumes: [{ name: 'b' }] })],
      [
        pod({ containers: [{ name: 'a' }], volumes: [{ name: 'a' }] }),
        'a names a container and a volume',
      ],
      [pod({ containers: [], volumes: [{ name: 'b' }] }, { labels: { b: '' } }), 'b is a label'],
    ],
  },
  {
    id: 'pod-template-metadata',
    on: 'workloads()',
    check: `if (pod.metadata.labels?.app === undefined) deny('the pods have no app label')
      if (pod.spec.hostNetwork ?? false) deny('host network')`,
    objects: [
      [pod({}), 'the pods have no app label'],
      [pod({ hostNetwork: true }, { labels: { app: 'a' } }), 'host network'],
      [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'web', namespace: 'shop' },
          spec: { template: { metadata: { labels: { app: 'a' } }, spec: { hostNetwork: true } } },
        },
        'host network',
      ],
      [
        {
          apiVersion: 'batch/v1',
          kind: 'CronJob',
          metadata: { name: 'job', namespace: 'shop', labels: { app: 'a' } },
          spec: { jobTemplate: { spec: { template: {} } } },
        },
        'the pods have no app label',
      ],
    ],
  },
]
