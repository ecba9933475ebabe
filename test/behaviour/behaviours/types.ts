import type { Behaviour } from '../behaviour.ts'

const service = (...ports: readonly unknown[]): Readonly<Record<string, unknown>> => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { ports },
})

const revision = (data: unknown): Readonly<Record<string, unknown>> => ({
  apiVersion: 'apps/v1',
  kind: 'ControllerRevision',
  metadata: { name: 'web', namespace: 'shop' },
  revision: 1,
  data,
})

/** Fields of several types, used after a test of their type. */
export const TYPES: readonly Behaviour[] = [
  {
    id: 'int-or-string',
    on: "kinds('Service')",
    check: `for (const port of object.spec?.ports ?? []) {
        const target = port.targetPort
        if (typeof target === 'string') {
          if (target.startsWith('http')) deny(target)
        } else if (typeof target === 'number') {
          if (target < 1024) deny(\`target \${target} of \${port.port}\`)
        } else deny('no target')
      }`,
    objects: [
      [service({ port: 80, targetPort: 8080 }, { port: 81, targetPort: 'web' })],
      [service({ port: 80, targetPort: 80 }), 'target 80 of 80'],
      [service({ port: 80, targetPort: 'https' }), 'https'],
      [service({ port: 80, targetPort: '' })],
      [service({ port: 80 }), 'no target'],
      [service({ port: 80, targetPort: null }), 'no target'],
      [service(null)],
    ],
  },
  {
    id: 'int-or-string-compared',
    on: "kinds('Service')",
    check: `const ports = object.spec?.ports ?? []
      if (ports.some((port) => port.targetPort === 80)) deny('80')
      if (ports.some((port) => port.targetPort === '80')) deny('text 80')
      if (ports.some((port) => port.targetPort === undefined)) deny('none')
      if (ports.every((port) => port.targetPort !== 'web')) deny('no web')`,
    objects: [
      [service({ port: 1, targetPort: 'web' })],
      [service({ port: 1, targetPort: 80 }), '80', 'no web'],
      [service({ port: 1, targetPort: '80' }, { port: 2, targetPort: 'web' }), 'text 80'],
      [service({ port: 1 }, { port: 2, targetPort: 'web' }), 'none'],
    ],
  },
  {
    id: 'types-by-switch',
    on: "kinds('Service')",
    check: `for (const port of object.spec?.ports ?? [])
        switch (typeof port.targetPort) {
          case 'string':
            deny(\`\${port.port} by name\`)
            break
          case 'number':
            if (port.targetPort !== port.port) deny(\`\${port.port} by number\`)
            break
          default:
            continue
        }`,
    objects: [
      [service({ port: 80, targetPort: 80 }, { port: 81 })],
      [
        service({ port: 80, targetPort: 'a' }, { port: 81, targetPort: 8081 }),
        '80 by name',
        '81 by number',
      ],
    ],
  },
  {
    id: 'unknown-values',
    on: "kinds('ControllerRevision')",
    before: `function isText(value: unknown): value is string {
        return typeof value === 'string'
      }`,
    check: `const data = object.data ?? {}
      const { mode } = data
      if (isText(mode) && mode !== 'strict') deny(mode)
      if (data.enabled !== undefined && typeof data.enabled !== 'boolean') deny('enabled is no boolean')
      if (typeof data.enabled === 'boolean' && !data.enabled) deny('not enabled')
      if (data.list !== undefined && !Array.isArray(data.list)) deny('list is no list')
      for (const [key, value] of Object.entries(params.expected))
        if (data[key] !== undefined && data[key] !== value) deny(key + ' differs')`,
    schema: 'z.object({ expected: z.record(z.string(), z.string()) })',
    params: { expected: { colour: 'blue' } },
    objects: [
      [revision({})],
      [revision({ mode: 'strict', enabled: true, list: [1, 'a'] })],
      [revision({ mode: null, enabled: null, list: null, colour: 'blue' })],
      [
        revision({ mode: 'lax', enabled: false, colour: 1 }),
        'lax',
        'not enabled',
        'colour differs',
      ],
      [
        revision({ mode: { a: 1 }, enabled: 'yes', list: 'a' }),
        'enabled is no boolean',
        'list is no list',
      ],
      [revision({ mode: 1.5, colour: ['blue'] }), 'colour differs'],
    ],
  },
]
