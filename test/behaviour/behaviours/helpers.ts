import { type Behaviour, configMap, pod } from '../behaviour.ts'

const faulty = (name: string, more: object = {}) => ({ name, ...more })

const templated = (kind: string, spec: object) => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  spec,
})

/** Functions of the project that are called for what they do, and for what they collect. */
export const HELPERS: readonly Behaviour[] = [
  {
    id: 'functions-that-deny',
    before: `type Deny = (message: string) => void
      const fail = (deny: Deny, what: string) => deny('no ' + what)
      function requireData(data: Readonly<Record<string, string>>, keys: readonly string[], deny: Deny) {
        if (data.skip === 'true') return
        for (const key of keys) {
          if (key === data.last) return
          if (!(key in data)) return fail(deny, key)
        }
        deny('all there')
      }`,
    check: `const noFinalizer = (one: string) => {
        if (!(object.metadata?.finalizers ?? []).includes(one)) deny('no finalizer ' + one)
      }
      requireData(object.data ?? {}, ['a', 'b'], deny)
      if (object.immutable !== true) noFinalizer('x')
      else fail(deny, 'change')`,
    objects: [
      [configMap({ a: '', b: '' }), 'all there', 'no finalizer x'],
      [configMap({ b: '' }, { finalizers: ['x'] }), 'no a'],
      [configMap({ a: '', last: 'b' }, { finalizers: [null, 'x'] })],
      [{ ...configMap({ skip: 'true' }), immutable: true }, 'no change'],
    ],
  },
  {
    id: 'functions-that-collect',
    on: "kinds('Pod')",
    before: `import type { Container } from 'gatewright'
      function faultsOf(container: Container): string[] {
        const faults: string[] = []
        if (container.tty !== undefined) faults.push('tty')
        if (container.stdin !== undefined) faults.push('stdin', 'input of ' + container.name)
        else faults.push('no stdin')
        if (container.image === undefined) faults.push('image')
        if (container.command !== undefined) faults.push('command')
        if (container.args !== undefined) faults.push('args')
        if (container.workingDir !== undefined) faults.push('folder')
        if (container.ports !== undefined) faults.push('ports')
        if (container.env !== undefined) faults.push('env')
        if (container.resources !== undefined) faults.push('resources')
        return faults
      }`,
    check: `for (const container of object.spec?.containers ?? [])
        for (const fault of faultsOf(container)) deny(container.name + ': ' + fault)`,
    objects: [
      [pod({ containers: [faulty('a', { image: 'x' })] }), 'a: no stdin'],
      [
        pod({ containers: [null, faulty('b', { tty: true, stdin: true, env: [] })] }),
        'b: tty',
        'b: stdin',
        'b: input of b',
        'b: image',
        'b: env',
      ],
      [pod({})],
    ],
  },
  {
    id: 'lists-of-an-outer-entry',
    on: "kinds('ControllerRevision')",
    before: `const TABLE: Readonly<Record<string, string>> = { a: 'x', b: 'y' }
      const OTHERS: readonly { name: string }[] = [{ name: 'b' }, { name: 'a' }]`,
    check: `for (const [key, item] of Object.entries(TABLE)) {
        for (const one of object.metadata?.ownerReferences?.map(() => item) ?? OTHERS.map(() => item))
          deny(key + one)
        for (const list of object.metadata?.ownerReferences?.map(() => [item]) ?? [])
          for (const one of list) deny('in a list ' + one)
      }`,
    objects: [
      [
        {
          apiVersion: 'apps/v1',
          kind: 'ControllerRevision',
          metadata: { name: 'r', ownerReferences: [{ name: 'o' }, null] },
          revision: 1,
        },
        'ax',
        'by',
        'in a list x',
        'in a list y',
      ],
      [
        {
          apiVersion: 'apps/v1',
          kind: 'ControllerRevision',
          metadata: { name: 'r', ownerReferences: [] },
          revision: 1,
        },
      ],
      [
        { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata: { name: 'r' }, revision: 1 },
        'ax',
        'ax',
        'by',
        'by',
      ],
    ],
  },
  {
    id: 'some-workloads',
    on: "workloads({ kinds: ['Deployment', 'CronJob'] })",
    check: `for (const { name } of pod.containers) deny(\`\${object.kind} \${name}\`)`,
    objects: [
      [pod({ containers: [faulty('a')] })],
      [
        templated('Deployment', { template: { spec: { containers: [faulty('a')] } } }),
        'Deployment a',
      ],
      [templated('StatefulSet', { template: { spec: { containers: [faulty('a')] } } })],
    ],
  },
  {
    id: 'pods-alone',
    on: "workloads({ kinds: ['Pod'] })",
    check: `for (const { name } of pod.allContainers) deny(name)`,
    objects: [
      [pod({ containers: [faulty('a')], initContainers: [faulty('b')] }), 'a', 'b'],
      [pod(null)],
      [templated('Deployment', { template: { spec: { containers: [faulty('a')] } } })],
    ],
  },
  {
    id: 'denials-as-expressions',
    check: `object.data?.a === 'x' && deny('a')
      object.immutable || deny('not fixed')
      let count = 0
      ;(object.data?.b === undefined ? deny('no b') : count++)
      object.metadata?.finalizers?.forEach((one) => deny('keeps ' + one))
      sorted(Object.keys(object.data ?? {})).forEach((key) => {
        const value = object.data?.[key] ?? ''
        if (value === '') return
        if (key === value) return deny(key)
        value.startsWith('!') && deny(\`\${key} is loud\`)
      })
      if (count === 1) deny('counted')`,
    objects: [
      [
        configMap({ a: 'x', b: '' }, { finalizers: ['f', null] }),
        'a',
        'not fixed',
        'keeps f',
        'counted',
      ],
      [{ ...configMap({ c: 'c', d: '!' }), immutable: true }, 'no b', 'c', 'd is loud'],
      [{ ...configMap({}), immutable: true }, 'no b'],
    ],
  },
]
