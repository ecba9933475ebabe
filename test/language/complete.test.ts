import ts from 'typescript'
import { expect, test } from 'vitest'
import * as dsl from '../../packages/dsl/src/index.ts'
import { diagnosticCodes } from '../explain/diagnostic-codes.ts'
import { guardrailText } from '../frontend/compare-with-node.ts'
import { CONSTRUCTS } from '../frontend/constructs.ts'
import { parseSources } from '../frontend/lower-sources.ts'
import { ACCEPTED, REFUSED } from './chapters.ts'

const accepted = ACCEPTED.flatMap(({ entries }) => entries)
const refused = REFUSED.flatMap(({ entries }) => entries)
const sources = accepted.map(({ before = '', on = '', schema = '', check }) =>
  [before, on, schema, check].join('\n'),
)

/** What a check, its match and its parameters have no use for. */
const OUTSIDE_OF_GUARDRAILS = [
  'canonicalObject',
  'cases',
  'defineConfig',
  'guardrail',
  'isGuardrail',
  'judge',
  'requestPlace',
  'servedObject',
  'servedQuantity',
  'shapeKey',
  'use',
]

test('every helper of the DSL is shown', () => {
  const helpers = Object.entries(dsl).filter(([, value]) => typeof value === 'function')
  const missing = helpers
    .map(([name]) => name)
    .filter((name) => !OUTSIDE_OF_GUARDRAILS.includes(name))
    .filter((name) => !sources.some((source) => new RegExp(`\\b${name}\\b`).test(source)))
  expect(missing).toEqual([])
})

test.each(['other-text-methods', 'other-list-methods'])(
  'every method that the help of %s names is shown',
  (id) => {
    const entry = refused.find((one) => one.id === id)
    const [only] = parseSources({ 'a.ts': guardrailText(entry?.check ?? '') }).lower('a.ts')
    const [, names = ''] = /Use one of (.*)\.$/.exec(only?.diagnostics[0]?.help ?? '') ?? []
    const methods = names.split(', ')
    expect(methods.length).toBeGreaterThan(4)
    const isShown = (name: string) => sources.some((source) => source.includes(`.${name}(`))
    expect(methods.filter((name) => !isShown(name))).toEqual([])
  },
)

test('every code about a check is given by some entry', () => {
  const codes = [...diagnosticCodes().keys()].filter((code) => code.startsWith('GW1'))
  const given = new Set<string>(refused.map(({ code }) => code))
  // That there is no check is nothing that one could write in one; GW1011 refuses nothing.
  const others = ['GW1009', 'GW1011']
  expect(codes.filter((code) => !given.has(code) && !others.includes(code))).toEqual([])
})

test('every kind of syntax that is compiled is shown', () => {
  const texts = Object.entries(CONSTRUCTS).map(
    ([kind, body]) => [`${kind}.ts`, guardrailText(body)] as const,
  )
  const parsed = parseSources(Object.fromEntries(texts))
  const compiled = Object.keys(CONSTRUCTS).filter((kind) =>
    parsed.lower(`${kind}.ts`).every(({ diagnostics }) => diagnostics.length === 0),
  )
  const shown = kindsIn(sources.join('\n'))
  // Types, like empty statements, say nothing at run time.
  const isType = (kind: string) =>
    /Type|Signature|Keyword$|Interface|QualifiedName|Tuple|EmptyStatement/.test(kind)
  expect(compiled.length).toBeGreaterThan(60)
  expect(compiled.filter((kind) => !shown.has(kind) && !isType(kind))).toEqual([])
})

/** The name of each kind; later names of the same number mark ranges. */
const names = new Map<number, string>()
for (const [name, kind] of Object.entries(ts.SyntaxKind))
  if (typeof kind === 'number' && !names.has(kind)) names.set(kind, name)

function kindsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    found.add(names.get(node.kind) ?? '')
    node.getChildren(source).forEach(visit)
  }
  const source = ts.createSourceFile('all.ts', text, ts.ScriptTarget.ES2022, true)
  visit(source)
  return found
}
