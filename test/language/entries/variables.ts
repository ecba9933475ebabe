import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const replicas = (replicas: number | null) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { replicas },
})

/** Variables that change, and counting with integers. */
export const VARIABLES: Chapter<AcceptedEntry> = {
  title: 'Variables and integers',
  text: 'Policy languages have no variables that change. A flag, a count or a list that a loop fills becomes the expression that it amounts to.',
  entries: [
    {
      id: 'flags',
      construct: '`let flag`, set in a loop or a branch',
      meaning: 'The value after all branches and loops before.',
      absent: 'A variable without a value is absent; a loop over an empty list changes nothing.',
      on: "kinds('Pod')",
      check: `
        let isPrivileged = false
        let level = object.metadata?.labels?.level
        for (const container of object.spec?.containers ?? [])
          if (container.securityContext?.privileged) isPrivileged = true
        level ??= 'none'
        if (isPrivileged) deny(\`privileged at level \${level}\`)`,
      objects: [
        [
          pod({ containers: [{ name: 'a', securityContext: { privileged: true } }] }),
          'privileged at level none',
        ],
        [pod({ containers: [null, { name: 'a', securityContext: null }] })],
        [pod({})],
      ],
    },
    {
      id: 'logical-assignment',
      construct: '`||=`, `&&=`, `??=`',
      meaning: 'As with the operator and an assignment.',
      absent: '`??=` gives a value to a variable that is absent.',
      on: "kinds('Pod')",
      check: `
        let isOpen = object.spec?.hostNetwork ?? false
        isOpen ||= object.spec?.hostPID ?? false
        isOpen &&= object.metadata?.labels?.trusted === undefined
        let node = object.spec?.nodeName
        node ??= 'any node'
        if (isOpen) deny(\`open on \${node}\`)`,
      objects: [
        [pod({ hostPID: true }), 'open on any node'],
        [pod({ hostNetwork: true, nodeName: 'a' }), 'open on a'],
        [pod({ hostNetwork: true }, { labels: { trusted: '' } })],
        [pod({})],
      ],
    },
    {
      id: 'counts',
      construct: '`n++`, `n += 1`, `n -= 1` in a loop',
      meaning: 'A sum over the entries that are reached.',
      absent: 'Null entries are left out.',
      on: "kinds('Pod')",
      check: `
        let spare = 2
        let ports = 0
        let weight = 0
        for (const container of object.spec?.containers ?? []) {
          spare -= 1
          if (container.tty === true) weight += 2
          for (const port of container.ports ?? []) if (port.hostPort !== undefined) ports++
        }
        if (spare < 0) deny('more than two containers')
        if (weight > 2) deny('more than one terminal')
        if (ports > 0) deny(\`\${ports} ports of the node\`)`,
      objects: [
        [
          pod({ containers: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }),
          'more than two containers',
        ],
        [
          pod({ containers: [{ name: 'a', ports: [null, { containerPort: 1, hostPort: 1 }] }] }),
          '1 ports of the node',
        ],
        [
          pod({
            containers: [
              { name: 'a', tty: true },
              { name: 'b', tty: true },
            ],
          }),
          'more than one terminal',
        ],
        [pod({ containers: [{ name: 'a' }, null, { name: 'b' }] })],
        [pod({})],
      ],
    },
    {
      id: 'pushed-lists',
      construct: '`list.push(value)` in a loop',
      meaning: 'A list of what is pushed, in the order of the loop.',
      absent: 'A value that may be absent needs a fallback.',
      on: "kinds('Pod')",
      check: `
        const bare: string[] = []
        for (const container of object.spec?.containers ?? [])
          if (container.image === undefined) bare.push(container.name)
        if (bare.length > 0) deny('no image: ' + bare.join(', '))`,
      objects: [
        [
          pod({ containers: [{ name: 'a' }, { name: 'b', image: 'x' }, { name: 'c' }] }),
          'no image: a, c',
        ],
        [pod({ containers: [{ name: 'b', image: 'x' }] })],
        [pod({})],
      ],
    },
    {
      id: 'search-with-break',
      construct: '`break` after an assignment',
      meaning: 'The first entry that passes decides.',
      absent: 'The variable keeps its value where no entry passes.',
      on: "kinds('Pod')",
      check: `
        let found: string | undefined
        for (const container of object.spec?.containers ?? []) {
          if (container.image?.endsWith(':latest')) {
            found = container.name
            break
          }
        }
        if (found !== undefined) deny(\`\${found} runs the latest image\`)`,
      objects: [
        [
          pod({
            containers: [null, { name: 'a', image: 'x:latest' }, { name: 'b', image: 'y:latest' }],
          }),
          'a runs the latest image',
        ],
        [pod({ containers: [{ name: 'a', image: 'x:1' }] })],
        [pod({})],
      ],
    },
    {
      id: 'arithmetic',
      construct: '`+`, `-`, `*`, `%` of integers',
      meaning: 'Exact on every engine as long as JavaScript is; there is no division.',
      absent: 'An integer that may be absent needs a fallback.',
      on: "kinds('Deployment')",
      check: `
        const replicas = object.spec?.replicas ?? 1
        let load = replicas
        load *= 2
        load %= 10
        if (replicas % 2 === 0) deny(\`\${replicas} is even, and \${replicas + 1} is not\`)
        if (-replicas < -5 && load - 1 > 0) deny(\`\${replicas * 10} percent\`)`,
      objects: [
        [replicas(2), '2 is even, and 3 is not'],
        [replicas(7), '70 percent'],
        [replicas(3)],
        [replicas(null)],
      ],
    },
    {
      id: 'typeof',
      construct: "`typeof value === 'string'`, `Array.isArray(value)`",
      meaning:
        'Tells the types of a field that can hold several, or of an unknown one, and narrows it.',
      absent: "Absent values are `'undefined'`, and of no other type.",
      on: "kinds('Service')",
      check: `
        for (const { port, targetPort } of object.spec?.ports ?? []) {
          if (typeof targetPort === 'string') deny(\`\${port} goes to \${targetPort}\`)
          else if (typeof targetPort === 'number' && targetPort < 1024) deny(\`\${port} goes to a low port\`)
          else if (typeof targetPort === 'undefined') deny(\`\${port} goes nowhere\`)
        }`,
      objects: [
        [service({ port: 80, targetPort: 'web' }), '80 goes to web'],
        [service({ port: 80, targetPort: 443 }), '80 goes to a low port'],
        [service({ port: 80, targetPort: 8080 })],
        [service({ port: 80, targetPort: null }), '80 goes nowhere'],
      ],
    },
    {
      id: 'unknown-values',
      construct: 'fields of type `unknown`',
      meaning:
        'Of a custom kind, or of a kind that holds anything: usable after a test of their type.',
      absent: 'They may always be absent.',
      on: "kinds('ControllerRevision')",
      check: `
        const { mode, list } = object.data ?? {}
        if (typeof mode === 'string' && mode !== 'strict') deny(\`the mode is \${mode}\`)
        if (list !== undefined && !Array.isArray(list)) deny('list is no list')`,
      objects: [
        [revision({ mode: 'lax' }), 'the mode is lax'],
        [revision({ list: 'a' }), 'list is no list'],
        [revision({ mode: 1, list: ['a'] })],
        [revision({ mode: null })],
      ],
    },
  ],
}

function service(...ports: readonly unknown[]): Readonly<Record<string, unknown>> {
  return { ...configMap(undefined), kind: 'Service', spec: { ports } }
}

function revision(data: unknown): Readonly<Record<string, unknown>> {
  const metadata = { name: 'web', namespace: 'shop' }
  return { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata, revision: 1, data }
}
