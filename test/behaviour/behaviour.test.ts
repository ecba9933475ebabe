import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS, type Target } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import type { EngineName } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import {
  type GuardrailVerification,
  type Judge,
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
} from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import type { Behaviour } from './behaviour.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { BEHAVIOURS, TOPICS } from './behaviours.ts'
import { findEngines } from './find-engines.ts'

const folder = makeProject(behaviourFiles(BEHAVIOURS))
const engines = await findEngines()

let verification: Verification | undefined

beforeAll(async () => {
  const configFile = join(folder, 'gatewright.config.ts')
  const result = await compileProject({ configFile, loadLimit: 60_000 })
  const { project, diagnostics, source } = result
  if (project === undefined) throw new Error(renderTerminal(diagnostics, { source, color: false }))
  verification = await verifyProject({
    project,
    targets: TARGETS,
    backends: BACKENDS,
    engines,
  })
  await result.close()
}, 600_000)

afterAll(() => rmSync(dirname(folder), { recursive: true }))

for (const [topic, behaviours] of Object.entries(TOPICS))
  describe(topic, () => {
    for (const { id, objects, requests = [] } of behaviours) {
      const all = objects.length + requests.length + judgedTwice(objects, requests)
      for (const judge of ['node', 'ir', ...TARGETS] as const)
        test.skipIf(isMissing(judge, TARGET_ENGINES))(`${id} on ${judge}`, () => {
          expectAgreement(id, judge)
          const { agreed = 0, inexpressible = 0 } = rowOf(id)?.targets[judge] ?? {}
          expect(agreed + inexpressible).toBe(all)
          // What the commands can be asked at all are creations.
          expect(agreed).toBeGreaterThanOrEqual(objects.length)
        })
      for (const target of TARGETS)
        test.skipIf(isMissing(target, TARGET_HARNESSES))(`${id} in the code of ${target}`, () => {
          expectAgreement(id, `${target} harness`)
          expect(rowOf(id)?.harness[target]?.agreed).toBe(all)
        })
    }
  })

/** Where a rule is used with either setting of `onExisting`, what both judge alike is judged with both. */
function judgedTwice(objects: Behaviour['objects'], requests: Behaviour['requests'] = []): number {
  const cases = requests.map(([request]) => request)
  if (!cases.some(({ onExisting }) => onExisting === 'allow')) return 0
  const isUpdate = (one: (typeof cases)[number]): boolean =>
    one.object !== undefined && one.oldObject !== undefined
  return (
    objects.length + cases.filter((one) => one.onExisting === undefined && !isUpdate(one)).length
  )
}

function rowOf(id: string): GuardrailVerification | undefined {
  return verification?.guardrails.find((one) => one.id === id)
}

function expectAgreement(id: string, judge: Judge): void {
  const own = verification?.disagreements.filter(
    (one) => one.guardrail === id && one.judge === judge,
  )
  expect(own).toEqual([])
}

function isMissing(
  judge: 'node' | 'ir' | Target,
  table: Readonly<Record<Target, EngineName>>,
): boolean {
  return judge !== 'node' && judge !== 'ir' && !engines.has(table[judge])
}
