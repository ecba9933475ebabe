import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveEngine, runRegal } from '@gatewright/engines'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { REGO_LIBRARY } from '../../packages/backend-gatekeeper/src/emit/rego-library.ts'
import { printRego } from '../../packages/lang/src/index.ts'

const WORKSPACE = new URL('../../', import.meta.url).pathname
const CONFIGURATION = readFileSync(new URL('./regal.yaml', import.meta.url), 'utf8')

const regal = await resolveEngine('regal', {})
if (regal.kind !== 'found') {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error(regal.message)
  console.warn(`SKIPPED: ${regal.message}`)
}
const binary = regal.kind === 'found' ? regal.path : ''

test.skipIf(binary === '')('the Rego of the examples leaves regal nothing to say', async () => {
  const files = templates(join(WORKSPACE, 'generated/staging/gatekeeper/templates'))
  expect(files.size).toBeGreaterThanOrEqual(4)
  expect(await runRegal(binary, files, CONFIGURATION)).toEqual([])
})

test.skipIf(binary === '')(
  'the functions that modules get leave regal nothing to say',
  async () => {
    const rules = Object.values(REGO_LIBRARY).flat()
    expect(rules.length).toBeGreaterThan(10)
    const module = printRego({ comments: [], package: ['functions'], rules })
    const files = new Map([['functions/functions.rego', module]])
    const found = await runRegal(binary, files, CONFIGURATION)
    // A pattern is one line, however long.
    expect(found.filter(({ title }) => title !== 'line-length')).toEqual([])
  },
)

test.skipIf(binary === '')('regal is asked about formatting too', async () => {
  const files = new Map([['a/policy.rego', 'package a\n\nviolation  if   { input.x ==  1 }\n']])
  const found = await runRegal(binary, files, CONFIGURATION)
  expect(found.map(({ title }) => title)).toContain('opa-fmt')
})

/** The Rego of each ConstraintTemplate, each file in a folder of its own. */
function templates(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.startsWith('constrainttemplate-'))
  return new Map(
    names.map((name) => {
      const document = parse(readFileSync(join(folder, name), 'utf8'))
      return [join(name, 'policy.rego'), document.spec.targets[0].code[0].source.rego] as const
    }),
  )
}
