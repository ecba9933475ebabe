import { expect, test } from 'vitest'
import { guardrailText } from './compare-with-node.ts'
import { parseSources } from './lower-sources.ts'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Checks of a few lines whose policies would double in size with each of them. */
const BODIES: Readonly<Record<string, string>> = {
  'branches that return in some cases': `${lines(40, (index) => `if (object.data?.a === 'x${index}') { if (object.data?.b === 'y') return; deny('${index}') }`)}
deny('end')`,
  'branches of a helper that return in some cases': `const f = (a: string, b: string) => {
${lines(40, (index) => `if (a === 'x${index}') { if (b === 'y') return '${index}' }`)}
return 'end' }
deny(f(object.data?.a ?? '', object.data?.b ?? ''))`,
  'helpers that call helpers twice': `const f0 = (a: string): string => a
${lines(40, (index) => `const f${index + 1} = (a: string): string => f${index}(a) + f${index}(a)`)}
deny(f40(object.data?.a ?? ''))`,
}

test.each(Object.entries(BODIES))(
  '%s are refused before they take all memory',
  (_, body) => {
    const sources = parseSources({ 'large.ts': guardrailText(body) })
    const [lowered] = sources.lower('large.ts')
    expect(lowered?.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^GW1001 a check .*(this large|this many ways)/),
    ])
  },
  30_000,
)

test('many branches that always return are no reason to refuse', () => {
  const body = lines(100, (index) => `if (object.data?.a === 'x${index}') return deny('${index}')`)
  const [lowered] = parseSources({ 'long.ts': guardrailText(body) }).lower('long.ts')
  expect(lowered?.diagnostics).toEqual([])
})
