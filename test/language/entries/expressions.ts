import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const seconds = (terminationGracePeriodSeconds: number | null) =>
  pod({ terminationGracePeriodSeconds })

/** Operators and reads. */
export const EXPRESSIONS: Chapter<AcceptedEntry> = {
  title: 'Expressions',
  text: 'TypeScript says where a value may be absent, and does not compile a check that ignores it. A member that the API requires is never absent: where an object lacks it, it reads as `""`, `0`, `false` or `[]`.',
  entries: [
    {
      id: 'optional-chaining',
      construct: '`a?.b`, `a.b`',
      meaning:
        'The member of an object; `.` alone where TypeScript knows that the object is there.',
      absent: 'Absent where any step is absent or null; nothing fails.',
      on: "kinds('Pod')",
      check: `
        if (object.spec?.securityContext?.runAsUser === 0) deny('root')`,
      objects: [
        [pod({ securityContext: { runAsUser: 0 } }), 'root'],
        [pod({ securityContext: { runAsUser: 1 } })],
        [pod({ securityContext: null })],
        [pod(undefined)],
      ],
    },
    {
      id: 'nullish-coalescing',
      construct: '`a ?? fallback`',
      meaning: 'The value where it is there, else the fallback, which has the same type.',
      absent: 'The fallback.',
      on: "kinds('Pod')",
      check: `
        if (object.spec?.automountServiceAccountToken ?? true) deny('the token is mounted')`,
      objects: [
        [pod({ automountServiceAccountToken: true }), 'the token is mounted'],
        [pod({ automountServiceAccountToken: false })],
        [pod({ automountServiceAccountToken: null }), 'the token is mounted'],
        [pod({}), 'the token is mounted'],
      ],
    },
    {
      id: 'equality',
      construct: '`===`, `!==`',
      meaning: 'The same text, integer or boolean; lists and objects are compared by `deepEqual`.',
      absent: 'An absent value equals another absent value, and nothing else.',
      check: `
        const { labels, annotations } = object.metadata ?? {}
        if (labels?.app !== annotations?.app) deny('label and annotation differ')`,
      objects: [
        [configMap({}, { labels: { app: 'a' } }), 'label and annotation differ'],
        [configMap({}, { labels: { app: 'a' }, annotations: { app: 'a' } })],
        [configMap({}, { labels: { app: null } })],
        [configMap({})],
      ],
    },
    {
      id: 'presence',
      construct: '`=== undefined`, `== null`',
      meaning: 'Whether a value is there: missing, `undefined` and `null` are one.',
      absent: 'True; with `!==` and `!=` false.',
      check: `
        if (object.metadata?.labels?.owner === undefined) deny('no owner')
        if (object.data != null && object.data.level == null) deny('no level')`,
      objects: [
        [configMap({}), 'no owner', 'no level'],
        [configMap({ level: null }, { labels: { owner: null } }), 'no owner', 'no level'],
        [configMap({ level: '' }, { labels: { owner: '' } })],
        [configMap(null, { labels: { owner: 'a' } })],
      ],
    },
    {
      id: 'order',
      construct: '`<`, `<=`, `>`, `>=`',
      meaning: 'The order of integers; texts have another order on every engine and are refused.',
      absent: 'An integer that may be absent needs a fallback: `?? 30`.',
      on: "kinds('Pod')",
      check: `
        const seconds = object.spec?.terminationGracePeriodSeconds ?? 30
        if (seconds > 60 || seconds < -1) deny(\`\${seconds} s\`)
        const { priority = 0 } = object.spec ?? {}
        if (priority >= 100 && seconds <= 30) deny('important, and gone at once')`,
      objects: [
        [seconds(61), '61 s'],
        [seconds(-2), '-2 s'],
        [pod({ priority: 100 }), 'important, and gone at once'],
        [seconds(60)],
        [seconds(null)],
      ],
    },
    {
      id: 'truthiness',
      construct: 'a value as a test',
      meaning:
        'As in JavaScript: `""`, `0` and `false` are not true; lists and objects are, empty or not.',
      absent: 'Not true.',
      on: "kinds('Pod')",
      check: `
        const { spec } = object
        if (spec?.nodeName) deny('it chooses its node')
        if (spec?.priority && !spec.hostNetwork) deny('it has a priority')
        if (spec?.volumes) deny('it has volumes')`,
      objects: [
        [pod({ nodeName: 'a', priority: -1 }), 'it chooses its node', 'it has a priority'],
        [pod({ volumes: [] }), 'it has volumes'],
        [pod({ nodeName: '', priority: 0, hostNetwork: false, volumes: null })],
        [pod({})],
      ],
    },
    {
      id: 'and-or-not',
      construct: '`&&`, `||`, `!`',
      meaning: 'Of tests, as in JavaScript; as values, `&&` takes booleans alone.',
      absent: 'An absent value is not true.',
      on: "kinds('Pod')",
      check: `
        const shares = (object.spec?.hostPID ?? false) || (object.spec?.hostIPC ?? false)
        if (shares && !(object.spec?.nodeName === 'debug')) deny('it shares the node')`,
      objects: [
        [pod({ hostIPC: true }), 'it shares the node'],
        [pod({ hostPID: true, nodeName: 'debug' })],
        [pod({})],
      ],
    },
    {
      id: 'or-of-values',
      construct: '`a || b` of values',
      meaning: 'The first where it is true, else the second, which has the same type.',
      absent: 'The second; and so where the first is `""` or `0`.',
      check: `
        const owner = object.metadata?.labels?.owner || object.metadata?.annotations?.owner || 'nobody'
        if (owner === 'nobody') deny('nobody owns it')`,
      objects: [
        [configMap({}, { labels: { owner: '' } }), 'nobody owns it'],
        [configMap({}, { labels: { owner: '' }, annotations: { owner: 'a' } })],
        [configMap({}), 'nobody owns it'],
      ],
    },
    {
      id: 'conditional',
      construct: '`test ? a : b`',
      meaning: 'One of two values of the same type.',
      absent: 'An absent test is not true; either side may be absent where its use allows that.',
      check: `
        const place = object.immutable ? object.metadata?.labels : object.metadata?.annotations
        if (place?.owner === undefined) deny(object.immutable ? 'no label' : 'no annotation')`,
      objects: [
        [configMap({}, { labels: { owner: 'a' } }), 'no annotation'],
        [{ ...configMap({}, { labels: { owner: 'a' } }), immutable: true }],
        [{ ...configMap({}), immutable: true }, 'no label'],
        [configMap({}, { annotations: { owner: 'a' } })],
      ],
    },
    {
      id: 'literals',
      construct: 'literals',
      meaning: 'Texts, integers below 2^53, `true`, `false`, `null` and lists and tables of them.',
      absent: '`null` and `undefined` are the absent value.',
      on: "kinds('Pod')",
      check: `
        const none = undefined
        if (object.spec?.nodeName === none) deny('no node')
        if (object.spec?.priority === -10) deny(\`ten below\`)
        if (object.spec?.hostNetwork === true) deny('on the network')`,
      objects: [
        [pod({}), 'no node'],
        [pod({ nodeName: 'a', priority: -10 }), 'ten below'],
        [pod({ nodeName: 'a', priority: 9007199254740991 })],
      ],
    },
    {
      id: 'constant-operands',
      construct: 'operators on constants alone',
      meaning: 'What is known when compiling is decided then.',
      absent: 'A constant that is null is absent.',
      before: `
        const STRICT = true
        const FALLBACK: string | null = null
        const MODES = ['a', 'b'] as const`,
      check: `
        const mode = FALLBACK ?? 'a'
        if (STRICT && MODES.some((one) => one === mode) && object.data?.mode !== mode) deny(\`not \${mode}\`)
        if ((STRICT ? 'x' : 'y') === object.data?.other) deny('x')
        if (/^[a-z]$/.test(mode) && MODES.includes('b') && FALLBACK === null && object.data?.third === 'z') deny('z')`,
      objects: [
        [configMap({ mode: 'b' }), 'not a'],
        [configMap({ mode: 'a', other: 'x' }), 'x'],
        [configMap({ mode: 'a', third: 'z' }), 'z'],
        [configMap({ mode: 'a' })],
        [configMap({}), 'not a'],
      ],
    },
    {
      id: 'deep-equal',
      construct: '`deepEqual(a, b)`',
      meaning:
        'The same through and through, as stored; the order of a list counts, that of keys does not.',
      absent: 'Two absent values are equal; an empty list or map is not an absent one.',
      on: "kinds('Pod')",
      check: `
        if (deepEqual(object.spec?.nodeSelector, { disk: 'ssd' })) deny('fast disks are taken')
        if (deepEqual(object.metadata?.labels, object.metadata?.annotations)) deny('labels are annotations')`,
      objects: [
        [pod({ nodeSelector: { disk: 'ssd' } }, { labels: { a: 'b' } }), 'fast disks are taken'],
        [pod({ nodeSelector: { disk: 'ssd', zone: 'a' } }, { labels: {} })],
        [pod({}), 'labels are annotations'],
      ],
    },
  ],
}
