import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { type Verification, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { BEHAVIOURS, TOPICS } from './behaviours.ts'
import { findEngines } from './find-engines.ts'

const folder = makeProject(behaviourFiles(BEHAVIOURS))
const engines = await findEngines()

let verification: Verification | undefined

beforeAll(async () => {
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
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
    for (const { id, objects } of behaviours)
      for (const judge of ['node', 'ir', ...TARGETS] as const)
        test.skipIf(isMissing(judge))(`${id} on ${judge}`, () => {
          const own = verification?.disagreements.filter(
            (one) => one.guardrail === id && one.judge === judge,
          )
          expect(own).toEqual([])
          const counts = verification?.guardrails.find((one) => one.id === id)?.targets[judge]
          expect(counts?.agreed).toBe(objects.length)
        })
  })

function isMissing(judge: string): boolean {
  if (judge === 'node' || judge === 'ir') return false
  return !engines.has(judge === 'gatekeeper' ? 'gator' : 'kyverno')
}
