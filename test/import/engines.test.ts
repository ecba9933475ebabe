import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import { customResources, type ResourceTable, resourceKey } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import {
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
} from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { runCommand } from '../cli/run-command.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'
import { GUARDRAIL_IDS, guardrailFiles } from './guardrail-files.ts'

const DEFINITIONS = join(WORKSPACE, 'test/import/definitions')
const folder = makeProject(guardrailFiles())
const engines = await findEngines()
let verification: Verification

beforeAll(async () => {
  expect(runCommand(folder, ['import', 'crd', DEFINITIONS])).toMatchObject({ code: 0, stderr: '' })
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  const { project, diagnostics, source } = result
  if (project === undefined) throw new Error(renderTerminal(diagnostics, { source, color: false }))
  verification = await verifyProject({
    project,
    targets: TARGETS,
    backends: BACKENDS,
    engines,
    custom: servedResources(),
  })
  await result.close()
}, 600_000)

afterAll(() => rmSync(dirname(folder), { recursive: true }))

/** A cluster that serves more versions and groups than were imported: no policy may look at these. */
function servedResources(): ResourceTable {
  const files = readdirSync(DEFINITIONS).map((name) => join(DEFINITIONS, name))
  const served = customResources(
    files.map((file) => parse(readFileSync(file, 'utf8'), { merge: true })),
  )
  const others = [...served.values()].flatMap((one) => [
    ...['v1alpha2', 'v1alpha3', 'v1beta1'].map((version) => ({ ...one, version })),
    { ...one, group: 'certificates.example.com' },
  ])
  const rows = others.map((one) => {
    const apiVersion = `${one.group}/${one.version}`
    return [resourceKey({ apiVersion, kind: one.kind }), one] as const
  })
  return new Map([...rows, ...served])
}

for (const id of GUARDRAIL_IDS) {
  test(`${id}: the function and the intermediate form say what the cases expect`, () => {
    expect(disagreements(id, 'node')).toEqual([])
    expect(disagreements(id, 'ir')).toEqual([])
  })
  for (const target of TARGETS) {
    test.skipIf(!engines.has(TARGET_ENGINES[target]))(`${id}: the command of ${target}`, () => {
      expect(disagreements(id, target)).toEqual([])
      const { agreed = 0, inexpressible = 0 } = rowOf(id)?.targets[target] ?? {}
      // Whatever is created of a kind that the guardrail matches can be asked there.
      expect(agreed).toBeGreaterThan(inexpressible)
    })
    test.skipIf(!engines.has(TARGET_HARNESSES[target]))(`${id}: the code of ${target}`, () => {
      expect(disagreements(id, `${target} harness`)).toEqual([])
      expect(rowOf(id)?.harness[target]).toMatchObject({ agreed: rowOf(id)?.cases, skipped: 0 })
    })
  }
}

function rowOf(id: string) {
  return verification.guardrails.find((one) => one.id === id)
}

function disagreements(id: string, judge: string): readonly string[] {
  return verification.disagreements
    .filter((one) => one.guardrail === id && one.judge === judge)
    .map((one) => `${one.case}: ${one.reason} ${JSON.stringify(one.actual)}`)
}
