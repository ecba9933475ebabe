import { type Behaviour, pod } from '../behaviour.ts'

const limited = (limits: unknown, sizeLimit?: unknown): object => ({
  containers: [{ name: 'app', image: 'app', resources: { limits } }],
  volumes: [{ name: 'cache', emptyDir: { sizeLimit } }],
})

const slice = (memory: object): Readonly<Record<string, unknown>> => ({
  apiVersion: 'resource.k8s.io/v1',
  kind: 'ResourceSlice',
  metadata: { name: 'gpus' },
  spec: { driver: 'gpu.example.com', devices: [{ name: 'gpu', capacity: { memory } }] },
})

/** Numbers in the place of a quantity, of which an API server makes texts before it asks anyone. */
export const QUANTITIES: readonly Behaviour[] = [
  {
    id: 'numbers-as-limits',
    on: 'workloads()',
    check: `const most = quantity('1')
      for (const { name, resources } of pod.spec?.containers ?? []) {
        const cpu = resources?.limits?.cpu ?? 'anything'
        const own = quantity(cpu)
        if (most !== undefined && (own?.greaterThan(most) ?? true)) deny(name + ' may use ' + cpu)
      }
      for (const { name, emptyDir } of pod.spec?.volumes ?? [])
        if (emptyDir?.sizeLimit !== '100M') deny(name + ' holds ' + (emptyDir?.sizeLimit ?? 'anything'))`,
    objects: [
      [pod(limited({ cpu: 1 }, 100_000_000))],
      [pod(limited({ cpu: '1' }, '100M'))],
      [pod(limited({ cpu: 0.5 }, 104_857_600)), 'cache holds 104857600'],
      [pod(limited({ cpu: 1.5 }, 1e9)), 'app may use 1500m', 'cache holds 1G'],
      [pod(limited({ memory: 1 }, null)), 'app may use anything', 'cache holds anything'],
      // A text stays as it is written.
      [pod(limited({ cpu: '2000m' }, '100M')), 'app may use 2000m'],
      [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'web', namespace: 'shop' },
          spec: { replicas: 2, template: { spec: limited({ cpu: 2 }, 1000) } },
        },
        'app may use 2',
        'cache holds 1k',
      ],
    ],
  },
  {
    id: 'numbers-before-and-after',
    on: "kinds('Pod')",
    check: `if (oldObject === undefined) return
      if (changed(oldObject.spec?.overhead, object.spec?.overhead)) deny('overhead')
      if (oldObject.spec?.overhead?.cpu !== object.spec?.overhead?.cpu) deny('cpu')`,
    objects: [],
    requests: [
      [{ oldObject: pod({ overhead: { cpu: 0.25 } }), object: pod({ overhead: { cpu: '250m' } }) }],
      [
        { oldObject: pod({ overhead: { cpu: 1 } }), object: pod({ overhead: { cpu: 2 } }) },
        'overhead',
        'cpu',
      ],
    ],
  },
  {
    id: 'lists-of-numbers',
    on: "kinds('ResourceSlice')",
    check: `for (const device of object.spec?.devices ?? [])
        for (const size of device.capacity?.memory?.requestPolicy?.validValues ?? [])
          if (size.endsWith('k') || device.capacity?.memory?.value === size) deny(size)`,
    objects: [
      [slice({ value: 4, requestPolicy: { validValues: [1, '2', null] } })],
      [slice({ value: 4, requestPolicy: { validValues: [1, 1000, 4] } }), '1k', '4'],
    ],
  },
]
