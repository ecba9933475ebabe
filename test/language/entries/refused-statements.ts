import type { RefusedEntry } from '../entry.ts'

const LOOP = 'for (const name of object.metadata?.finalizers ?? [])'

/** Statements that policy languages do not have, or that say nothing in a check. */
export const REFUSED_STATEMENTS: readonly RefusedEntry[] = [
  {
    id: 'alias-of-a-list',
    construct: 'a second name for a list that is pushed to, or a loop over it that pushes',
    code: 'GW1001',
    check: `const names = ['a']; const same = names; names.push('b'); if (same.length === 2) deny('x')`,
  },
  {
    id: 'counting-loop',
    construct: '`for (;;)`',
    code: 'GW1001',
    check: `for (let n = 0; n < 3; n++) deny('x')`,
  },
  {
    id: 'for-in',
    construct: '`for..in`',
    code: 'GW1001',
    check: `for (const key in object.data) deny(key)`,
  },
  {
    id: 'while',
    construct: '`while`',
    code: 'GW1001',
    check: `while (object.data !== undefined) deny('x')`,
  },
  { id: 'do', construct: '`do`', code: 'GW1001', check: `do deny('x'); while (false)` },
  {
    id: 'break',
    construct: '`break` or `return` in a loop that denies and goes on',
    code: 'GW1001',
    check: `${LOOP} { if (name === 'x') break; deny(name) }`,
  },
  {
    id: 'let-in-a-loop',
    construct: '`for (let item of list)`',
    code: 'GW1001',
    check: `for (let name of object.metadata?.finalizers ?? []) deny(name)`,
  },
  {
    id: 'fall-through',
    construct: 'a case that falls into the next',
    code: 'GW1001',
    check: `switch (object.data?.a) { case 'x': deny('x'); case 'y': deny('y') }`,
  },
  {
    id: 'case-of-a-value',
    construct: 'a case that is no literal',
    code: 'GW1001',
    check: `switch (object.data?.a) { case object.data?.b: deny('x') }`,
  },
  { id: 'throw', construct: '`throw`', code: 'GW1001', check: `throw new Error('x')` },
  {
    id: 'try',
    construct: '`try`',
    code: 'GW1001',
    check: `try { deny('x') } finally { deny('y') }`,
  },
  {
    id: 'other-statement',
    construct: 'an expression as a statement',
    code: 'GW1001',
    check: `object.data?.a; deny('x')`,
  },
  {
    id: 'class',
    construct: '`class`',
    code: 'GW1001',
    check: `class Rule {}; deny('x')`,
  },
  {
    id: 'unordered-messages',
    construct: '`deny` in a loop over a map of the object',
    code: 'GW1008',
    check: `for (const key of Object.keys(object.data ?? {})) deny(key)`,
  },
  {
    id: 'joined-keys',
    construct: 'a text joined of the keys of a map',
    code: 'GW1008',
    check: `if (object.data !== undefined) deny(Object.keys(object.data).join(', '))`,
  },
  {
    id: 'first-key',
    construct: 'the first key of a map, or the first few',
    code: 'GW1008',
    check: `const first = Object.keys(object.data ?? {}).find((key) => key !== 'a'); if (first === 'x') deny('x')`,
  },
  {
    id: 'compared-keys',
    construct: 'comparing the keys of maps as lists',
    code: 'GW1008',
    check: `if (deepEqual(Object.keys(object.data ?? {}), ['a', 'b'])) deny('x')`,
  },
  {
    id: 'array-pattern',
    construct: '`const [a] = list`',
    code: 'GW1001',
    check: `const [first] = object.metadata?.finalizers ?? []; deny(first ?? 'x')`,
  },
  {
    id: 'rest-pattern',
    construct: '`const { a, ...rest } = value`',
    code: 'GW1001',
    check: `const { data, ...rest } = object; if (rest.immutable) deny('x')`,
  },
  {
    id: 'default-of-null',
    construct: 'a default for what may be null',
    code: 'GW1001',
    before: `const show = (name: string | null = 'nobody') => name ?? 'null'`,
    check: `deny(show(object.metadata?.name ?? null))`,
  },
]
