import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROFILES, TARGETS } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import { type CompileResult, compileProject } from '@gatewright/frontend'
import { TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'
import { type AcceptanceSuite, acceptanceSuites } from './acceptance-cases.ts'
import { acceptanceFiles } from './acceptance-files.ts'
import { GATEKEEPER_LIBRARY } from './suites/gatekeeper-library.ts'
import { KYVERNO_POLICIES } from './suites/kyverno-policies.ts'
import { POD_SECURITY_STANDARDS } from './suites/pod-security-standards.ts'
import { POLARIS } from './suites/polaris.ts'

/** The guardrail of every rule of a source, or why there is none. */
const SOURCES = {
  'gatekeeper-library': GATEKEEPER_LIBRARY,
  'kyverno-policies': KYVERNO_POLICIES,
  'pod-security-standards': POD_SECURITY_STANDARDS,
  polaris: POLARIS,
}

const CATALOGUE = join(WORKSPACE, 'examples/catalogue')

const engines = await findEngines()
const harnesses = new Map([...engines].filter(([name]) => name.startsWith('harness-')))
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

for (const [source, rules] of Object.entries(SOURCES)) {
  const all = acceptanceSuites(source)
  describe.skipIf(all === undefined)(`the rules of ${source}`, () => {
    const suites = (all ?? []).filter(({ rule }) => guardrailOf(rule) !== undefined)
    const folder = makeProject({
      ...acceptanceFiles(suites, (rule) => textOf(`${guardrailOf(rule)}.ts`)),
      'shared.ts': textOf('shared.ts'),
    })
    let compiled: CompileResult | undefined

    function guardrailOf(rule: string): string | undefined {
      const entry = rules[rule]
      return typeof entry === 'string' ? entry : undefined
    }

    function textOf(file: string): string {
      const path = join(CATALOGUE, source, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    }

    async function judge(targets: typeof TARGETS | readonly []): Promise<void> {
      if (compiled?.project === undefined) throw new Error('the guardrails do not compile')
      const { project } = compiled
      const options = { project, targets, backends: BACKENDS, engines: harnesses }
      const { disagreements, guardrails } = await verifyProject(options)
      expect(disagreements).toEqual([])
      const count = guardrails.reduce((sum, { cases }) => sum + cases, 0)
      expect(count).toBe(suites.reduce((sum, { cases }) => sum + cases.length, 0))
    }

    beforeAll(async () => {
      const configFile = join(folder, 'gatewright.config.ts')
      compiled = await compileProject({ configFile, loadLimit: 60_000 })
    }, 120_000)
    afterAll(async () => {
      await compiled?.close()
      rmSync(dirname(folder), { recursive: true })
    })

    test('each has a guardrail, or a reason why it has none', () => {
      const known = new Set(Object.keys(rules))
      expect(new Set((all ?? []).map(({ rule }: AcceptanceSuite) => rule))).toEqual(known)
    })

    test('each compiles for every target without a word', () => {
      if (compiled === undefined) throw new Error('nothing is compiled')
      const { source: texts, project } = compiled
      // Some rules of a library have cases of one side alone, and some are dear on large objects.
      const written = compiled.diagnostics.filter(({ code }) => code !== 'GW2008')
      const emitted = (project?.environments ?? []).flatMap(({ uses }) =>
        uses.flatMap((use) =>
          TARGETS.flatMap((target) => BACKENDS[target].emit(use, PROFILES[target]).diagnostics),
        ),
      )
      const refused = emitted.filter(({ severity }) => severity === 'error')
      const diagnostics = [...written, ...refused]
      expect(renderTerminal(diagnostics, { source: texts, color: false })).toBe('')
    })

    test('each function and its intermediate form give every verdict', () => judge([]), 120_000)

    test.skipIf(isMissing)('and so does the code of every engine', () => judge(TARGETS), 300_000)
  })
}
