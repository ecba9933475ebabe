import type { RefusedEntry } from '../entry.ts'

/** Calls that engines do not have, or do otherwise, and values that are not known when compiling. */
export const REFUSED_CALLS: readonly RefusedEntry[] = [
  {
    id: 'other-text-methods',
    construct: 'other methods of texts',
    code: 'GW1002',
    check: `if ((object.data?.a ?? '').trim() === 'x') deny('x')`,
  },
  {
    id: 'other-list-methods',
    construct: 'other methods of lists',
    code: 'GW1002',
    check: `if ((object.metadata?.finalizers ?? []).at(0) === 'x') deny('x')`,
  },
  {
    id: 'other-object-methods',
    construct: 'other functions of `Object`',
    code: 'GW1002',
    check: `if (Object.is(object.data?.a, 'x')) deny('x')`,
  },
  {
    id: 'built-in-functions',
    construct: '`String(…)`, `Number(…)`, `Math`, `JSON`, `Date`',
    code: 'GW1002',
    check: `if (Number(object.data?.a) > 1) deny('x')`,
  },
  {
    id: 'callback-with-index',
    construct: 'a callback that takes the position',
    code: 'GW1001',
    check: `if ((object.metadata?.finalizers ?? []).some((_, index) => index > 1)) deny('x')`,
  },
  {
    id: 'position-argument',
    construct: "`includes('x', 1)`, `split('/', 2)`",
    code: 'GW1002',
    check: `if ((object.data?.a ?? '').startsWith('x', 1)) deny('x')`,
  },
  {
    id: 'computed-separator',
    construct: 'a separator that is not constant',
    code: 'GW1002',
    check: `if ((object.data?.a ?? '').split(object.data?.b ?? '').length > 1) deny('x')`,
  },
  {
    id: 'regular-expression-form',
    construct: 'lookaround, backreferences, flags but `i` and `u`',
    code: 'GW1007',
    check: `if (/a(?=b)/.test(object.data?.a ?? '')) deny('x')`,
  },
  {
    id: 'dot-without-u',
    construct: '`.` without the flag `u`',
    code: 'GW1007',
    check: `if (/a.*b/.test(object.data?.a ?? '')) deny('x')`,
  },
  {
    id: 'recursion',
    construct: 'a function that calls itself',
    code: 'GW1006',
    before: `function deep(text: string): boolean { return text === '' || deep('') }`,
    check: `if (deep(object.data?.a ?? '')) deny('x')`,
  },
  {
    id: 'mutable-capture',
    construct: 'a `let`, or what is no plain data, from outside',
    code: 'GW1005',
    before: `let count = 1; count += 1`,
    check: `if (Object.keys(object.data ?? {}).length > count) deny('x')`,
  },
  {
    id: 'endless-function',
    construct: 'a function without a value on some path',
    code: 'GW1001',
    before: `function is(text: string): boolean | undefined { if (text === 'x') return true }`,
    check: `if (is(object.data?.a ?? '')) deny('x')`,
  },
  {
    id: 'namespace-of-the-cluster',
    construct: '`namespace` of a kind of the cluster',
    code: 'GW1001',
    on: "kinds('Namespace')",
    check: `if (namespace.labels.a === 'x') deny('x')`,
  },
  {
    id: 'request-namespace-of-a-namespace',
    construct: '`request.namespace` of a Namespace',
    code: 'GW1001',
    on: "kinds('Namespace')",
    check: `if (request.namespace === 'x') deny('x')`,
  },
  {
    id: 'selector-of-the-cluster',
    construct: '`namespaceSelector` for a kind of the cluster',
    code: 'GW2011',
    on: "kinds(['Namespace'], { namespaceSelector: {} })",
    check: `deny('x')`,
  },
  {
    id: 'absent-value',
    construct: 'a value that may be absent, where one must be there',
    code: 'GW1004',
    check: `const { data } = object; const text = \`\${data?.a}\`; deny(text)`,
  },
  {
    id: 'parameter-of-two-types',
    construct: 'a parameter of two types, with a transform, or a fraction',
    code: 'GW2010',
    schema: 'z.object({ level: z.union([z.string(), z.boolean()]).default(true) })',
    check: `deny('x')`,
  },
]
