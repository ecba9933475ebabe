import { join } from 'node:path'
import { PROFILES, TARGETS } from '@gatewright/backend'
import { type CompiledProject, compileProject } from '@gatewright/frontend'
import { fuzzProject, TARGET_ENGINES, TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some(
  (target) => !engines.has(TARGET_ENGINES[target]) || !engines.has(TARGET_HARNESSES[target]),
)

let compiled: Awaited<ReturnType<typeof compileProject>> | undefined

beforeAll(async () => {
  const configFile = join(WORKSPACE, 'packages/guardrails/gatewright.config.ts')
  compiled = await compileProject({ configFile, loadLimit: 60_000 })
})

afterAll(() => compiled?.close())

function pack(): CompiledProject {
  if (compiled?.project === undefined) throw new Error('the pack does not compile')
  return compiled.project
}

test('the pack compiles without a word, for every target of its environments', () => {
  expect(compiled?.diagnostics).toEqual([])
  const refusals = pack().environments.flatMap(({ targets, uses }) =>
    targets.flatMap((target) =>
      uses.flatMap((use) => BACKENDS[target].emit(use, PROFILES[target]).diagnostics),
    ),
  )
  expect(refusals).toEqual([])
})

test('every guardrail has cases that allow and cases that deny', () => {
  const cases = pack().suites.flatMap((suite) => suite.cases)
  expect(cases.length).toBeGreaterThanOrEqual(150)
  for (const { policy, cases: own } of pack().suites)
    expect([policy.id, new Set(own.map((one) => one.expect)).size]).toEqual([policy.id, 2])
})

test.skipIf(isMissing)(
  'every case gets one answer from the function, the commands and the code of every engine',
  async () => {
    const project = pack()
    const verification = await verifyProject({
      project,
      targets: TARGETS,
      backends: BACKENDS,
      engines,
    })
    expect(verification.disagreements).toEqual([])
    for (const { id, harness } of verification.guardrails) {
      const own = project.suites.filter(({ policy }) => policy.id === id)
      const count = own.flatMap(({ cases }) => cases).length
      for (const target of TARGETS)
        expect([id, target, harness[target]?.agreed]).toEqual([id, target, count])
    }
  },
  600_000,
)

/** Requests for each guardrail; more, and others, by `npm run fuzz`. */
const PER_GUARDRAIL = 2000

test.skipIf(isMissing)(
  'random transitions, thousands for each guardrail, get one answer from the function and every engine',
  async () => {
    const guardrails = new Set(pack().suites.map(({ policy }) => policy.id)).size
    const count = PER_GUARDRAIL * guardrails
    const report = await fuzzProject({
      project: pack(),
      targets: TARGETS,
      backends: BACKENDS,
      engines,
      seed: 20261126,
      count,
    })
    expect(report.findings).toEqual([])
    expect(report.perGuardrail).toBeGreaterThanOrEqual(PER_GUARDRAIL)
    const { 'kyverno-legacy': ofClusterPolicies = 0, ...others } = report.requests
    expect(others).toEqual({ kyverno: count, gatekeeper: count, kubernetes: count })
    expect(ofClusterPolicies).toBeGreaterThanOrEqual(2000)
    expect(report.denied).toBeGreaterThan(count / 5)
  },
  600_000,
)
