import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { beforeAll, describe, expect, test } from 'vitest'
import { WORKSPACE } from '../make-project.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { compileExamples } from './compile-examples.ts'
import { diagnosticCodes } from './diagnostic-codes.ts'
import { type DiagnosticPage, diagnosticPage } from './diagnostic-page.ts'

const codes = diagnosticCodes()
const compiled = [...codes.keys()].filter((code) => !(code in CIRCUMSTANCES))

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(join(WORKSPACE, 'docs/diagnostics'))
  expect(pages.sort()).toEqual([...codes.keys()].map((code) => `${code}.md`).sort())
  expect(Object.keys(CIRCUMSTANCES).filter((code) => !codes.has(code))).toEqual([])
})

test.each([...codes])('the page of %s names %s and says why', (code, name) => {
  const { title, reason, wrong, right } = diagnosticPage(code)
  expect(title).toBe(`${code}: ${name}`)
  expect(reason.split(/\s+/).length).toBeGreaterThan(15)
  expect(wrong.fences).not.toEqual([])
  expect(right.fences).not.toEqual([])
  expect(wrong.fences).not.toEqual(right.fences)
})

test.each(Object.keys(CIRCUMSTANCES))('the page of %s shows commands or manifests', (code) => {
  const { wrong, right } = diagnosticPage(code)
  for (const { language, text } of [...wrong.fences, ...right.fences]) {
    expect(language).toMatch(/^(sh|yaml)$/)
    if (language === 'sh') expect(text).toMatch(/^gatewright [a-z]/m)
  }
})

describe('the examples of a page', () => {
  let wrong: ReadonlyMap<string, readonly Diagnostic[]>
  let right: ReadonlyMap<string, readonly Diagnostic[]>
  const examples = (of: keyof Pick<DiagnosticPage, 'wrong' | 'right'>) =>
    Object.fromEntries(compiled.map((code) => [code.toLowerCase(), diagnosticPage(code)[of]]))

  beforeAll(async () => {
    wrong = await compileExamples(examples('wrong'), { gw2006: 2000 })
    right = await compileExamples(examples('right'))
  }, 120_000)

  /** Only the page about cases has any, so the others are warned that they lack them. */
  const shown = (found: readonly Diagnostic[] | undefined, code: string): readonly string[] =>
    (found ?? [])
      .filter((one) => one.code === code || one.code !== 'GW2008')
      .map((one) => `${one.code} ${one.message}`)

  test.each(compiled)('%s: the wrong one gives this code alone, the right one nothing', (code) => {
    expect(shown(wrong.get(code.toLowerCase()), code)).toEqual([expect.stringMatching(`^${code} `)])
    expect(shown(right.get(code.toLowerCase()), code)).toEqual([])
  })
})
