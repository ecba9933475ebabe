import { type Behaviour, configMap, pod } from '../behaviour.ts'

const deployment = (spec: unknown, metadata: object = {}): Readonly<Record<string, unknown>> => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop', ...metadata },
  spec,
})

/** Variables that change: flags, counts, lists and texts, in branches and in loops. */
export const VARIABLES: readonly Behaviour[] = [
  {
    id: 'flag-in-a-loop',
    on: "kinds('Pod')",
    check: `let isPrivileged = false
      let isNamed = true
      for (const container of object.spec?.containers ?? []) {
        if (container.securityContext?.privileged) isPrivileged = true
        isNamed = isNamed && container.name.startsWith('app-')
      }
      if (isPrivileged) deny('privileged')
      if (!isNamed) deny('not named')`,
    objects: [
      [pod({ containers: [{ name: 'app-a' }] })],
      [pod({})],
      [pod({ containers: [null, { name: 'app-a', securityContext: null }] })],
      [
        pod({
          containers: [
            { name: 'app-a', securityContext: { privileged: true } },
            { name: 'app-b', securityContext: { privileged: false } },
          ],
        }),
        'privileged',
      ],
      [pod({ containers: [{ name: 'app-a' }, { name: 'b' }, { name: 'app-c' }] }), 'not named'],
    ],
  },
  {
    id: 'count-in-a-loop',
    on: "kinds('Pod')",
    check: `let all = 0
      let ports = 1
      let double = 10
      for (const container of object.spec?.containers ?? []) {
        all++
        if (container.ports === undefined) continue
        for (const port of container.ports) {
          if (port.protocol === 'UDP') ports += port.containerPort
          else double -= 2
        }
      }
      deny(\`\${all} \${ports} \${double}\`)`,
    objects: [
      [pod({}), '0 1 10'],
      [pod({ containers: [null, { name: 'a' }, { name: 'b', ports: null }] }), '2 1 10'],
      [
        pod({
          containers: [
            { name: 'a', ports: [{ containerPort: 5, protocol: 'UDP' }, { containerPort: 7 }] },
            { name: 'b', ports: [{ containerPort: 100, protocol: 'UDP' }, null] },
          ],
        }),
        '2 106 8',
      ],
    ],
  },
  {
    id: 'list-in-a-loop',
    on: "kinds('Pod')",
    check: `const names: string[] = []
      let sorted: readonly string[] = ['first']
      for (const container of object.spec?.containers ?? []) {
        const image = container.image ?? ''
        if (image === '') continue
        names.push(container.name)
        if (image.endsWith(':latest')) {
          names.push(image)
          sorted = [...sorted, image]
        }
      }
      if (names.length > 2) deny(names.join(','))
      if (sorted.length > 1) deny(sorted.join(','))`,
    objects: [
      [pod({ containers: [{ name: 'a', image: 'x' }, { name: 'b' }] })],
      [
        pod({
          containers: [
            { name: 'a', image: 'x' },
            { name: 'b', image: 'y:latest' },
          ],
        }),
        'a,b,y:latest',
        'first,y:latest',
      ],
      [
        pod({
          containers: [
            null,
            { name: 'a', image: 'x' },
            { name: 'b', image: 'y' },
            { name: 'c', image: 'z' },
          ],
        }),
        'a,b,c',
      ],
    ],
  },
  {
    id: 'text-in-a-loop',
    on: "kinds('Pod')",
    check: `let said = 'names:'
      for (const container of object.spec?.containers ?? []) {
        said += ' '
        if (container.image !== undefined) said += container.name
      }
      if (said !== 'names:') deny(said)`,
    objects: [
      [pod({ containers: [] })],
      [
        pod({ containers: [{ name: 'a' }, { name: 'b', image: 'x' }, { name: 'c', image: 'y' }] }),
        'names:  b c',
      ],
    ],
  },
  {
    id: 'branches-that-assign',
    check: `const data = object.data ?? {}
      let level = 'none'
      let steps = 0
      if (data.a === 'x') {
        level = 'low'
        steps += 1
      } else if (data.a === 'y') {
        const high = data.b ?? 'high'
        level = high
        steps += 2
      }
      switch (data.c) {
        case 'up':
          steps *= 10
          break
        case 'down':
          steps = -steps
          break
        default:
          steps = steps + 100
      }
      let last: string | undefined
      if (data.d !== undefined) last = data.d
      last ??= 'nothing'
      deny(\`\${level} \${steps} \${last}\`)`,
    objects: [
      [configMap({}), 'none 100 nothing'],
      [configMap({ a: 'x', c: 'up', d: 'last' }), 'low 10 last'],
      [configMap({ a: 'y', c: 'down' }), 'high -2 nothing'],
      [configMap({ a: 'y', b: 'b' }), 'b 102 nothing'],
    ],
  },
  {
    id: 'break-at-the-first',
    on: "kinds('Pod')",
    check: `let found: string | undefined
      let isFound = false
      for (const container of object.spec?.containers ?? []) {
        if (container.name === 'skip') continue
        if (container.image?.endsWith(':latest')) {
          found = container.name
          isFound = true
          break
        }
      }
      if (found !== undefined) deny(found)
      if (isFound) deny('found')`,
    objects: [
      [
        pod({
          containers: [
            { name: 'skip', image: 'a:latest' },
            { name: 'a', image: 'b' },
          ],
        }),
      ],
      [pod({})],
      [
        pod({
          containers: [
            { name: 'skip', image: 'a:latest' },
            { name: 'b', image: 'x:latest' },
            { name: 'c', image: 'y:latest' },
          ],
        }),
        'b',
        'found',
      ],
    ],
  },
  {
    id: 'first-value-of-a-loop',
    on: "kinds('Pod')",
    check: `let image: string | undefined
      for (const container of object.spec?.containers ?? []) image ??= container.image
      if (image !== undefined) deny(image)`,
    objects: [
      [pod({ containers: [{ name: 'a' }] })],
      [
        pod({ containers: [{ name: 'a' }, { name: 'b', image: 'x' }, { name: 'c', image: 'y' }] }),
        'x',
      ],
    ],
  },
  {
    id: 'loops-over-maps-that-count',
    check: `let empty = 0
      let hasSecret = false
      for (const [key, value] of Object.entries(object.data ?? {})) {
        if (value === '') empty += 1
        if (key.startsWith('secret')) hasSecret = true
      }
      if (empty > 1) deny(\`\${empty} are empty\`)
      if (hasSecret) deny('a secret')`,
    objects: [
      [configMap({ a: '', b: 'x' })],
      [configMap({ a: '', b: '', c: null }), '2 are empty'],
      [configMap({ secretKey: 'x' }), 'a secret'],
    ],
  },
  {
    id: 'helpers-with-variables',
    on: "kinds('Pod')",
    before: `function countWhere(names: readonly string[], start: string): number {
        let count = 0
        for (const name of names) if (name.startsWith(start)) count++
        return count
      }
      function largest(ports: readonly { containerPort: number }[]): string {
        let kind = 'none'
        if (ports.length > 0) kind = 'some'
        if (ports.some((port) => port.containerPort > 1000)) kind = 'high'
        return kind
      }`,
    check: `const names = (object.spec?.containers ?? []).map((container) => container.name)
      const count = countWhere(names, 'a')
      if (count > 1) deny(\`\${count} begin with a\`)
      for (const container of object.spec?.containers ?? [])
        if (largest(container.ports ?? []) === 'high') deny(container.name)`,
    objects: [
      [pod({ containers: [{ name: 'a' }, { name: 'b', ports: [{ containerPort: 80 }] }] })],
      [pod({ containers: [{ name: 'a' }, { name: 'ab' }, null] }), '2 begin with a'],
      [pod({ containers: [{ name: 'c', ports: [{ containerPort: 8080 }] }] }), 'c'],
    ],
  },
  {
    id: 'arithmetic',
    on: "kinds('Deployment')",
    schema: 'z.object({ factor: z.number().int() })',
    params: { factor: 3 },
    check: `const replicas = object.spec?.replicas ?? 1
      const extra = object.spec?.revisionHistoryLimit ?? 0
      if (replicas + extra > 10) deny('sum ' + (replicas + extra))
      if (replicas - extra < 0) deny(\`difference \${replicas - extra}\`)
      if (replicas * 2 === 8) deny('four')
      if (replicas % 5 === 4) deny('remainder')
      if (-replicas < -20) deny(\`negative \${-replicas}\`)
      if ((replicas - 1) * -1 - params.factor > 0) deny('factor')`,
    objects: [
      [deployment({ replicas: 1, revisionHistoryLimit: 0 })],
      [deployment({ replicas: 4 }), 'four', 'remainder'],
      [deployment({ replicas: 10, revisionHistoryLimit: 1 }), 'sum 11'],
      [deployment({ replicas: 1, revisionHistoryLimit: 3 }), 'difference -2'],
      [deployment({ replicas: 24 }), 'sum 24', 'remainder', 'negative -24'],
      [deployment({ replicas: -4 }), 'difference -4', 'factor'],
      [deployment({})],
    ],
  },
  {
    id: 'functions-that-read-variables',
    check: `let limit = 1
      let count = 2
      const isOver = () => count > limit
      if (isOver()) deny('before')
      limit = Object.keys(object.data ?? {}).length
      const names = ['a']
      if (object.data?.a !== undefined) names.push('b', ...[object.data.a])
      const copy = [...names]
      names.push('end')
      for (const name of names) if (name === object.data?.b) deny('b is ' + name)
      if (copy.length === 3) deny(copy.join(',') + ' of ' + names.join(','))
      if (isOver()) deny('after')`,
    objects: [
      [configMap({}), 'before', 'after'],
      [configMap({ a: '2', b: '1' }), 'before', 'a,b,2 of a,b,2,end'],
      [configMap({ a: 'x', b: 'end' }), 'before', 'b is end', 'a,b,x of a,b,x,end'],
    ],
  },
]
