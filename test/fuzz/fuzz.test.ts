import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Backend, TARGETS, type Target } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { type FuzzReport, fuzzProject, TARGET_HARNESSES } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { BEHAVIOURS } from '../behaviour/behaviours.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))
/** Requests to each behaviour on each engine but ClusterPolicy's, which judges about a hundred a second. */
const PER_BEHAVIOUR = 300
const EXAMPLES = join(WORKSPACE, 'examples/gatewright.config.ts')

async function fuzz(
  configFile: string,
  count: number,
  backends: { readonly [T in Target]: Backend } = BACKENDS,
  targets: readonly Target[] = TARGETS,
): Promise<FuzzReport> {
  const { project, close } = await compileProject({ configFile })
  if (project === undefined) throw new Error('the project does not compile')
  try {
    return await fuzzProject({
      project,
      targets,
      backends,
      engines,
      seed: 20261125,
      count,
    })
  } finally {
    await close()
  }
}

test.skipIf(isMissing)(
  'five thousand random requests get one answer from the function and every engine',
  async () => {
    const { findings, requests, denied } = await fuzz(EXAMPLES, 5000)
    expect(findings).toEqual([])
    expect(requests).toEqual({
      kyverno: 5000,
      'kyverno-legacy': 313,
      gatekeeper: 5000,
      kubernetes: 5000,
    })
    expect(denied).toBeGreaterThan(1000)
  },
  300_000,
)

test.skipIf(isMissing)(
  'random requests to every construct of the language get one answer',
  async () => {
    const folder = makeProject(behaviourFiles(BEHAVIOURS))
    const count = PER_BEHAVIOUR * BEHAVIOURS.length
    const report = await fuzz(join(folder, 'gatewright.config.ts'), count)
    rmSync(dirname(folder), { recursive: true })
    expect(report.findings).toEqual([])
    expect(report.perGuardrail).toBeGreaterThanOrEqual(PER_BEHAVIOUR)
    const { 'kyverno-legacy': legacy, ...others } = report.requests
    expect(legacy).toBeGreaterThanOrEqual(2000)
    // What an engine cannot carry it is not asked.
    for (const requests of Object.values(others)) expect(requests).toBeGreaterThan(count * 0.9)
  },
  900_000,
)

test.skipIf(isMissing).each(TARGETS)(
  'a policy that is broken for %s alone is found there, and there alone',
  async (target) => {
    const { emit } = BACKENDS[target]
    const broken: Backend = {
      target,
      emit: (use, profile) => {
        const emission = emit(use, profile)
        const text = JSON.stringify(emission.artifacts).replaceAll(
          'initContainers',
          'initContainer',
        )
        return { ...emission, artifacts: JSON.parse(text) }
      },
    }
    const backends = { ...BACKENDS, [target]: broken }
    const found = await fuzz(EXAMPLES, 2000, backends)
    const findings = [...found.findings]
    // A ClusterPolicy is asked about few of them.
    if (target === 'kyverno-legacy')
      findings.push(...(await fuzz(EXAMPLES, 12_000, backends, [target])).findings)
    expect([...new Set(findings.map(({ judge }) => judge))]).toEqual([target])
    // Shrunk to what it takes: an init container, and what makes it one that is denied.
    expect(JSON.stringify(findings[0]?.request.object)).toContain('initContainers')
    expect(JSON.stringify(findings[0]?.request.object).length).toBeLessThan(400)
  },
  300_000,
)
