import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import { customResources, resourceKey } from '@gatewright/engines'
import { type CompileResult, compileProject } from '@gatewright/frontend'
import { TARGET_ENGINES, TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { runCommand } from '../cli/run-command.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'
import { guardrailFiles } from './guardrail-files.ts'

const DEFINITIONS = join(WORKSPACE, 'test/import/definitions')
const folder = makeProject(guardrailFiles())
const engines = await findEngines()
let compiled: CompileResult

beforeAll(async () => {
  expect(runCommand(folder, ['import', 'crd', DEFINITIONS])).toMatchObject({ code: 0, stderr: '' })
  compiled = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  const { diagnostics, source } = compiled
  expect(renderTerminal(diagnostics, { source, color: false })).toBe('')
})

afterAll(async () => {
  await compiled.close()
  rmSync(dirname(folder), { recursive: true })
})

/** A cluster that serves more than what was imported: no policy may look at that. */
function servedResources() {
  const served = customResources(
    readdirSync(DEFINITIONS).map((name) =>
      parse(readFileSync(join(DEFINITIONS, name), 'utf8'), { merge: true }),
    ),
  )
  const others = [...served.values()].flatMap((one) => [
    ...['v1alpha2', 'v1alpha3', 'v1beta1'].map((version) => ({ ...one, version })),
    { ...one, group: 'certificates.example.com' },
  ])
  const known = new Map(served)
  for (const one of others) {
    const key = resourceKey({ apiVersion: `${one.group}/${one.version}`, kind: one.kind })
    if (!known.has(key)) known.set(key, one)
  }
  return known
}

async function disagreements(custom = new Map()) {
  const { project } = compiled
  if (project === undefined) throw new Error('the guardrails do not compile')
  const verification = await verifyProject({
    project,
    targets: TARGETS,
    backends: BACKENDS,
    engines,
    custom,
  })
  return {
    found: verification.disagreements.map(
      ({ guardrail, judge, case: name, actual, reason }) =>
        `${judge}: ${guardrail}, ${name}: ${reason} ${JSON.stringify(actual)}`,
    ),
    guardrails: verification.guardrails,
  }
}

test('the commands', async () => {
  expect((await disagreements()).found).toEqual([])
})
test('the harness', async () => {
  const { found, guardrails } = await disagreements(servedResources())
  expect(found).toEqual([])
  console.log(JSON.stringify(guardrails))
})
