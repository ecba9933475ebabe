import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROFILES, serializeDocument, TARGETS } from '@gatewright/backend'
import { Harness, inTemporaryFolder } from '@gatewright/engines'
import { type CompiledProject, compileProject } from '@gatewright/frontend'
import { engineRequest, servedRequest, TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findHandWritten } from '../../packages/cli/src/project/find-hand-written.ts'
import { ABOVE, MISJUDGED } from '../../scripts/comparison.mjs'
import { findEngines } from '../behaviour/find-engines.ts'
import { WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))
const rules = Object.entries(MISJUDGED)
const document = readFileSync(join(WORKSPACE, 'docs/comparison.md'), 'utf8')
let compiled: Awaited<ReturnType<typeof compileProject>> | undefined

beforeAll(async () => {
  const configFile = join(WORKSPACE, 'examples/library/gatewright.config.ts')
  compiled = await compileProject({ configFile })
})

afterAll(() => compiled?.close())

function library(): CompiledProject {
  if (compiled?.project === undefined) throw new Error('the library does not compile')
  return compiled.project
}

test('each rule of the page is a guardrail with cases, for every target', () => {
  expect(compiled?.diagnostics).toEqual([])
  const [environment] = library().environments
  expect(environment?.uses.map(({ name }) => name)).toEqual(rules.map(([id]) => id))
  for (const use of environment?.uses ?? [])
    for (const target of TARGETS)
      expect(BACKENDS[target].emit(use, PROFILES[target]).diagnostics).toEqual([])
})

test.skipIf(isMissing)(
  'the guardrails say on every engine what their cases say',
  async () => {
    const harnesses = new Map([...engines].filter(([name]) => name.startsWith('harness')))
    const { disagreements, guardrails } = await verifyProject({
      project: library(),
      targets: TARGETS,
      backends: BACKENDS,
      engines: harnesses,
    })
    expect(disagreements).toEqual([])
    for (const { id, cases, harness } of guardrails)
      for (const target of TARGETS)
        expect([id, target, harness[target]?.agreed]).toEqual([id, target, cases])
  },
  300_000,
)

const LANGUAGES = [
  ['Rego', 'gatekeeper'],
  ['CEL', 'kubernetes'],
] as const

/** Makes the hand-written policy of a rule the only one of a harness. */
async function load(harness: Harness, id: string, target: 'gatekeeper' | 'kubernetes') {
  const path = join(WORKSPACE, `examples/library/hand-written/${id}.yaml`)
  const documents = findHandWritten(path, [target]).policies.get(target) ?? []
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'policy.yaml')
    writeFileSync(file, documents.map((one) => serializeDocument(one)).join('---\n'))
    const { policies, problems } = await harness.load([file])
    expect([id, policies.length, problems]).toEqual([id, 1, []])
  })
}

test.skipIf(isMissing).each(LANGUAGES)(
  'the engines misjudge under the hand-written %s what the page says',
  async (language, target) => {
    const harness = new Harness(engines.get(TARGET_HARNESSES[target])?.path ?? '')
    try {
      for (const [id, { real }] of rules) {
        const suite = library().suites.find(({ policy }) => policy.id === id)
        const misjudged: string[] = []
        await load(harness, id, target)
        for (const { name: title, request, expect: expected } of suite?.cases ?? []) {
          if (suite === undefined || !real.includes(title)) continue
          const asked = engineRequest(suite.policy, servedRequest(suite.policy, request))
          const [answer] = asked === undefined ? [] : await harness.judge(asked)
          if (answer?.outcome !== expected) misjudged.push(title)
        }
        // The line of the page names them, with the language where it is one of them.
        const line = document.split('\n').find((one) => one.startsWith(`- \`${id}\`: `)) ?? ''
        const named = real.filter((title) =>
          new RegExp(`“${title}”(?! \\((?!${language}))`).test(line),
        )
        expect([id, new Set(misjudged)]).toEqual([id, new Set(named)])
        expect(misjudged.length).toBeGreaterThan(0)
      }
    } finally {
      await harness.close()
    }
  },
  120_000,
)

test('each ratio of the page above the aim belongs to a rule that misjudges something', () => {
  const rows = document
    .split('\n')
    .filter((line) => rules.some(([id]) => line.startsWith(`| ${id} `)))
  expect(rows).toHaveLength(2 * rules.length)
  for (const row of rows) {
    const [, id = '', , ...cells] = row.split('|').map((cell) => cell.trim())
    const ratios = [2, 5, 8].map((column) => Number(cells[column]))
    expect(ratios.every((ratio) => ratio > 0)).toBe(true)
    if (Math.max(...ratios) > ABOVE) expect(document).toContain(`\n- \`${id}\`: “`)
  }
})
