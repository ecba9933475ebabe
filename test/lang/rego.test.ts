import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { printRego, type RegoTerm, rego } from '../../packages/lang/src/index.ts'
import { isRegoField, isRegoName } from '../../packages/lang/src/rego/rego-identifier.ts'
import { anyRego } from './any-rego.ts'
import { anyText } from './any-text.ts'
import { type Answer, startOracle } from './oracle.ts'

const oracle = startOracle()
afterAll(() => oracle?.close())

const ask = async (question: Parameters<NonNullable<typeof oracle>['ask']>[0]): Promise<Answer> =>
  (await oracle?.ask(question)) ?? {}

/** A term as it is printed in a rule. */
function printTerm(term: RegoTerm): string {
  const text = printRego({
    comments: [],
    package: ['a'],
    rules: [{ name: 'b', head: { kind: 'value', value: term }, body: [] }],
  })
  return text.slice('package a\n\nb := '.length, -1)
}

describe.skipIf(oracle === undefined)('printed Rego, read by OPA', { timeout: 600_000 }, () => {
  it('is as opa fmt leaves it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRego, async (module) => {
        const text = printRego(module)
        const { formatted, error, rules } = await ask({ rego: text })
        expect(error, text).toBeUndefined()
        expect(rules).toBe(module.rules.length)
        expect(formatted).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([rego.string, rego.pattern])('says a text as it is', async (factory) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const printed = printTerm(factory(text))
        expect(printed.replaceAll(' ', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Z}]/u)
        expect(await ask({ regoTerm: printed })).toEqual({ value: text })
      }),
      { numRuns: 1000 },
    )
  })

  it('takes no name that OPA means something by', async () => {
    const { keywords = [], functions = [] } = await ask({ words: true })
    expect(keywords.length).toBeGreaterThan(10)
    expect(functions.length).toBeGreaterThan(50)
    expect(keywords.filter(isRegoField)).toEqual([])
    expect([...keywords, ...functions, 'data', 'input', '__local0__'].filter(isRegoName)).toEqual(
      [],
    )
  })

  it('takes only names that OPA takes', async () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_$-]{0,6}$/).filter(isRegoField)
    await fc.assert(
      fc.asyncProperty(name, async (field) => {
        const rule = isRegoName(field) ? field : 'a'
        const text = `package a\n\n${rule} := b.${field}\n`
        expect(await ask({ rego: text })).toEqual({ formatted: text, rules: 1 })
      }),
      { numRuns: 1000 },
    )
  })
})
