import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const containers = (...names: readonly (string | null)[]) =>
  pod({ containers: names.map((name) => (name === null ? null : { name })) })

/** What a check is made of. */
export const STATEMENTS: Chapter<AcceptedEntry> = {
  title: 'Statements',
  text: 'A check is a list of statements that calls `deny` as often as there is something to say.',
  entries: [
    {
      id: 'deny',
      construct: '`deny(message)`',
      meaning: 'The object is refused with this message; each call adds one.',
      absent: 'A message cannot be absent: give it a fallback.',
      check: `
        deny('no ConfigMap is welcome here')
        if (object.data?.debug === 'true') deny('least of all one for debugging')`,
      objects: [
        [configMap({}), 'no ConfigMap is welcome here'],
        [
          configMap({ debug: 'true' }),
          'no ConfigMap is welcome here',
          'least of all one for debugging',
        ],
      ],
    },
    {
      id: 'const',
      construct: '`const`',
      meaning: 'A name for a value, which is computed once.',
      absent: 'The name stands for an absent value, and every read of it is checked.',
      check: `
        const owner = object.metadata?.labels?.owner
        if (owner === undefined) deny('nobody owns it')
        if (owner === 'root') deny('root owns it')`,
      objects: [
        [configMap({}), 'nobody owns it'],
        [configMap({}, { labels: { owner: 'root' } }), 'root owns it'],
        [configMap({}, { labels: { owner: 'shop' } })],
      ],
    },
    {
      id: 'destructuring',
      construct: '`const { a, b: c, d = fallback } = value`',
      meaning: 'Names for members of an object, as with a read of each.',
      absent: 'The default takes the place of a member that is absent or null.',
      check: `
        const { data = {}, immutable: fixed = false } = object
        if (data.level === 'debug' && !fixed) deny('debug is on')`,
      objects: [
        [configMap({ level: 'debug' }), 'debug is on'],
        [{ ...configMap({ level: 'debug' }), immutable: true }],
        [configMap(null)],
      ],
    },
    {
      id: 'if-else',
      construct: '`if` … `else`',
      meaning: 'The test is made a boolean as JavaScript does, by the type of the value.',
      absent: 'An absent value is not true.',
      check: `
        if (object.immutable) deny('immutable')
        else if (object.data?.level) deny('has a level')`,
      objects: [
        [{ ...configMap({}), immutable: true }, 'immutable'],
        [configMap({ level: 'info' }), 'has a level'],
        [configMap({ level: '' })],
        [configMap(null)],
      ],
    },
    {
      id: 'switch',
      construct: '`switch` over literals',
      meaning:
        'The first case that is equal; every case ends with `break` or `return`, or with an `if` or a `switch` that always does.',
      absent: 'An absent value is in no case but `default`.',
      check: `
        switch (object.data?.level) {
          case 'debug':
          case 'trace':
            deny('too much is logged')
            break
          case 'info':
            break
          default:
            deny('the level is not known')
        }`,
      objects: [
        [configMap({ level: 'trace' }), 'too much is logged'],
        [configMap({ level: 'info' })],
        [configMap({}), 'the level is not known'],
      ],
    },
    {
      id: 'for-of',
      construct: '`for (const item of list)`',
      meaning: 'The body runs for every entry, in order.',
      absent: 'Null entries are left out; an absent list needs a fallback: `?? []`.',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? [])
          if (container.name === 'debug') deny('a container for debugging')`,
      objects: [
        [containers('web', null, 'debug'), 'a container for debugging'],
        [containers('web')],
        [pod({ containers: null })],
      ],
    },
    {
      id: 'nested-loops',
      construct: 'loops in loops',
      meaning: 'To any depth, with `deny` inside.',
      absent: 'As with one loop.',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? [])
          for (const { hostPort } of container.ports ?? [])
            if (hostPort !== undefined) deny(\`port \${hostPort} of the node\`)`,
      objects: [
        [
          pod({ containers: [{ name: 'a', ports: [{ containerPort: 80, hostPort: 80 }] }] }),
          'port 80 of the node',
        ],
        [pod({ containers: [{ name: 'a', ports: [{ containerPort: 80 }] }] })],
        [containers('a')],
      ],
    },
    {
      id: 'for-of-entries',
      construct: '`for (const [key, value] of Object.entries(map))`',
      meaning: 'The body runs for every entry of a parameter or a constant, as written.',
      absent:
        'Null entries are left out. Maps of the object have no order: they can be counted and tested, but a loop over one cannot deny ([GW1008](diagnostics/GW1008.md)).',
      before: "const REQUIRED = { tier: 'web', zone: 'a' }",
      check: `
        const labels: { [name: string]: string } = object.metadata?.labels ?? {}
        for (const [name, value] of Object.entries(REQUIRED))
          if (labels[name] !== value) deny(\`\${name} is not \${value}\`)`,
      objects: [
        [configMap({}), 'tier is not web', 'zone is not a'],
        [configMap({}, { labels: { tier: 'web', zone: null } }), 'zone is not a'],
        [configMap({}, { labels: { tier: 'web', zone: 'a' } })],
      ],
    },
    {
      id: 'for-each',
      construct: '`list.forEach((item) => …)`',
      meaning: 'The same as `for..of`; a `return` ends the call for that entry.',
      absent:
        'Null entries are left out; of a list that is absent, `list?.forEach(…)` walks nothing.',
      check: `
        object.metadata?.finalizers?.forEach((name) => {
          if (name === 'kubernetes') return
          deny(\`\${name} keeps it\`)
        })`,
      objects: [
        [configMap({}, { finalizers: ['kubernetes', 'example.com/x'] }), 'example.com/x keeps it'],
        [configMap({})],
      ],
    },
    {
      id: 'denial-as-expression',
      construct: '`test && deny(…)`, `test ? deny(…) : deny(…)`',
      meaning: 'The same as an `if`.',
      absent: 'An absent value is not true.',
      check: `
        object.immutable && deny('immutable')
        object.data?.level === 'debug' ? deny('for developers') : object.data?.owner || deny('no owner')`,
      objects: [
        [{ ...configMap({ level: 'debug' }), immutable: true }, 'immutable', 'for developers'],
        [configMap({ owner: 'shop' })],
        [configMap(null), 'no owner'],
      ],
    },
    {
      id: 'continue',
      construct: '`continue`',
      meaning: 'The rest of the body is left out for this entry.',
      absent: 'Nothing is read.',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? []) {
          if (container.name === 'proxy') continue
          if (container.image === undefined) deny(container.name + ' has no image')
        }`,
      objects: [[containers('proxy', 'web'), 'web has no image'], [containers('proxy')], [pod({})]],
    },
    {
      id: 'return',
      construct: '`return`, `return deny(…)`',
      meaning: 'The check ends; what was denied before stays denied.',
      absent: 'Nothing is read.',
      check: `
        if (object.metadata?.annotations?.['example.com/skip'] === 'true') return
        if (object.data === undefined) return deny('no data')
        if (object.data.level === undefined) deny('no level')`,
      objects: [
        [configMap({}), 'no level'],
        [configMap(null), 'no data'],
        [configMap(null, { annotations: { 'example.com/skip': 'true' } })],
      ],
    },
    {
      id: 'return-in-a-loop',
      construct: '`return`, `return deny(…)` in a loop',
      meaning:
        'The check ends with the first entry that gets there. A loop that may end early ends wherever it denies.',
      absent: 'Null entries are left out.',
      on: "kinds('Pod')",
      check: `
        for (const reference of object.metadata?.ownerReferences ?? []) {
          if (reference.kind === 'Job') return
          if (reference.kind === 'Node') return deny(\`\${reference.name} owns it\`)
        }
        deny('no Job owns it')`,
      objects: [
        [pod({}, { ownerReferences: [null, { kind: 'ReplicaSet' }] }), 'no Job owns it'],
        [pod({}, { ownerReferences: [{ kind: 'Job' }, { kind: 'Node', name: 'a' }] })],
        [pod({}, { ownerReferences: [{ kind: 'Node', name: 'a' }, { kind: 'Job' }] }), 'a owns it'],
        [pod({}), 'no Job owns it'],
      ],
    },
    {
      id: 'break-in-a-loop',
      construct: '`break` in a loop that denies',
      meaning:
        'The loop ends with the first entry that gets there, and the check goes on. It ends wherever it denies.',
      absent: 'Null entries are left out.',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? [])
          if (container.image === undefined) {
            deny(container.name + ' is the first without an image')
            break
          }
        if (object.spec?.hostNetwork === true) deny('it uses the network of its node')`,
      objects: [
        [containers('web', 'proxy'), 'web is the first without an image'],
        [pod({ containers: [{ name: 'web', image: 'nginx' }] })],
        [pod({ hostNetwork: true }), 'it uses the network of its node'],
      ],
    },
  ],
}
