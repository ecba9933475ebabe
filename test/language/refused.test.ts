import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { makeProject } from '../make-project.ts'
import { ACCEPTED, REFUSED } from './chapters.ts'

const entries = REFUSED.flatMap((chapter) => chapter.entries)
const folder = makeProject(behaviourFiles(entries.map((entry) => ({ objects: [], ...entry }))))
let diagnostics: readonly Diagnostic[]

beforeAll(async () => {
  const result = await compileProject({
    configFile: join(folder, 'gatewright.config.ts'),
    loadLimit: 120_000,
  })
  await result.close()
  // A schema that is refused is said of the cases' parameters as well; there are none.
  diagnostics = result.diagnostics.filter(({ code }) => code !== 'GW2008')
}, 120_000)

afterAll(() => rmSync(dirname(folder), { recursive: true }))

test('every entry has a name of its own', () => {
  const accepted = ACCEPTED.flatMap((chapter) => chapter.entries)
  const ids = [...accepted, ...entries].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(entries)('$id gives $code, and nothing else', ({ id, code }) => {
  const own = diagnostics.filter(({ origin }) => origin?.file === `${id}.ts`)
  expect(own.map((one) => `${one.code} ${one.message}`)).toEqual([
    expect.stringMatching(`^${code} `),
  ])
})

test('nothing else is said', () => {
  const files = new Set(entries.map(({ id }) => `${id}.ts`))
  expect(diagnostics.filter(({ origin }) => !files.has(origin?.file ?? ''))).toEqual([])
})
