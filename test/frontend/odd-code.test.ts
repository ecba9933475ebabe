// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are sources
import { describe, expect, test } from 'vitest'
import { guardrailText, messagesInNode, messagesOfBlock } from './compare-with-node.ts'
import { parseSources } from './lower-sources.ts'

/** Checks that type-check and are easily misread; each is refused, or decides as it does in Node. */
const BODIES: readonly string[] = [
  // A default stands for an argument that is given and absent, too.
  "const is = (a: string, b = 'x') => a === b; if (is('x', object.data?.a)) deny('x')",
  "const is = (a: string, b = a) => a === b; if (is('x', object.data?.a)) deny('x')",
  "const is = ({ a = 'z' }: { a?: string }) => a === 'z'; if (is(object.data ?? {})) deny('z')",
  "const is = (a?: string) => a === undefined; if (is()) deny('x')",
  // Parameters that are no argument, and arguments that are no parameter.
  "const is = (...all: string[]) => all.includes('y'); if (is('x', 'y')) deny('y')",
  "function is(this: void, a: string) { return a === 'x' }; if (is(object.data?.a ?? '')) deny('x')",
  "const is = () => true; const all = ['x'].filter(is); if (all.length === 1) deny('x')",
  "const all = ['a', 'b'].map((one, index) => one + index); if (all.includes('b1')) deny('b1')",
  // Methods that take lists and their elements, or texts and other values.
  "if (['a'].concat('b').includes('b')) deny('b')",
  "if (['a'].concat(['b'], ['c']).includes('c')) deny('c')",
  "deny([1, 2].join(','))",
  "deny([true].join(','))",
  "deny([['a', 'b'], ['c']].join(','))",
  "if (['a', 'b'].includes('a', 1)) deny('a')",
  "if ([1, 2].includes(Object.keys(object.data ?? {}).length)) deny('length')",
  "deny('a-b-c'.split('-', 2).join('+'))",
  "deny('a.b'.replaceAll('.', '$&'))",
  // Texts of values, and values of several types.
  "deny(`${true} ${-1} ${['a', 'b'].length}`)",
  'deny(`${[1, 2]}`)',
  'deny(String(object.data))',
  "deny('a' + 1 + true)",
  "const a = [1, 'x', true] as const; if (a.includes('x')) deny('x')",
  "const a = [undefined, 'x']; if (a.includes(object.data?.a)) deny('x')",
  "if (['x', null].some((one) => one === null)) deny('null')",
  "const a = object.data?.a; if ([a].includes(undefined)) deny('absent')",
  "if (object.metadata?.name?.startsWith('a') ?? ['x']) deny('x')",
  "const a = object.data?.a === 'x' ? 'x' : 1; deny(`${a}`)",
  "const f = () => { if (object.data?.a === 'x') return 'x'; return true }; deny(`${f()}`)",
  // Truth that depends on the type.
  "if (object.data?.b || object.data?.a) deny('b or a')",
  "if (!Object.keys(object.data ?? {}).length) deny('none')",
  "if ((object.data?.a && object.data?.b) === 'y') deny('y')",
  "if (object.metadata?.finalizers) deny('finalizers')",
  "if (-0 === 0) deny('zero')",
  // Names that objects of JavaScript have.
  "if (object.data?.toString === undefined) deny('absent')",
  "if (object.data?.['__proto__'] === undefined) deny('absent')",
  "const t = { __proto__: { a: 'x' } }; if ('a' in t) deny('a')",
  "const t = { a: 'x' }; if ('toString' in t) deny('toString')",
  "if ('constructor' in (object.data ?? {})) deny('constructor')",
  // Regular expressions that one parser takes and another does not.
  "if (/(?<a>x)|(?<a>y)/.test(object.data?.a ?? '')) deny('x')",
  "if (/(?i:X)/.test(object.data?.a ?? '')) deny('x')",
  "if (/[[a-z]--[x]]/v.test(object.data?.a ?? '')) deny('x')",
  "if (/(/.test(object.data?.a ?? '')) deny('x')",
  "if (/a{,5}]/.test(object.data?.a ?? '')) deny('x')",
  "if (/[]/.test(object.data?.a ?? '')) deny('x')",
  // Blocks, names and the end of a check.
  "const a = 'x'; { const a = 'y'; deny(a) } deny(a)",
  "const a = () => b; const b = 'x'; deny(a())",
  "if (object.data?.a === 'x') { deny('x'); return deny('y') } return deny('z')",
  "for (const f of object.metadata?.finalizers ?? []) { const f = 'z'; deny(f) }",
  "for (const f of object.metadata?.finalizers ?? []) if (f === 'y') return; deny('no y')",
  "for (const f of object.metadata?.finalizers ?? []) { if (f === 'x') continue; else deny(f) }",
  "for (const f of ['b', 'a', 'b']) deny(f)",
  "for (const [k, v] of Object.entries({ b: '1', a: '2' })) deny(k + v)",
  "for (const [k, v] of Object.entries({ 2: 'x', 1: 'y' })) deny(k + v)",
  "const f = (a: string): string => { if (a === 'x') return 'is x'; return 'is not' }; deny(f(object.data?.a ?? ''))",
  "const f = () => { for (const a of ['x', 'y']) { if (a === object.data?.b) return 'found' } return 'none' }; deny(f())",
  "deny?.('x')",
  "if (/^X$/i.test(object.data?.a ?? '')) deny('x')",
  "const text = object.data?.a ?? ''; if (/x/g.test(text)) deny('x')",
]

const sources = parseSources(
  Object.fromEntries(BODIES.map((body, index) => [`${index}.ts`, guardrailText(body)])),
)

describe('code that is easily misread is refused, or decides as in Node', () => {
  test.each(BODIES.map((body, index) => [body, `${index}.ts`] as const))('%s', (body, file) => {
    const [lowered] = sources.lower(file)
    expect(lowered).toBeDefined()
    if (lowered === undefined || lowered.diagnostics.length > 0) return
    expect(messagesOfBlock(lowered.body)).toEqual(messagesInNode(body))
  })
})

/** Signatures of a check that do not run it as a check runs. */
const SIGNATURES: readonly string[] = [
  '*check({ object, deny })',
  'async check({ object, deny })',
  "check({ object, deny }, late = deny('late'))",
  'check({ object, deny } = { object: {}, deny: () => {} } as never)',
  'check(...[{ object, deny }])',
  'check(this: void, { object, deny })',
]

describe('a signature that does not run the check once is refused', () => {
  const odd = parseSources(
    Object.fromEntries(
      SIGNATURES.map((check, index) => [`${index}.ts`, guardrailText("deny('x')", check)]),
    ),
  )
  test.each(SIGNATURES.map((check, index) => [check, `${index}.ts`] as const))('%s', (_, file) => {
    expect(odd.lower(file)[0]?.diagnostics).not.toEqual([])
  })
})
