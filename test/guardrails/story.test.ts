import { spawnSync } from 'node:child_process'
import { TARGETS } from '@gatewright/backend'
import { TARGET_HARNESSES } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { findEngines } from '../behaviour/find-engines.ts'
import { WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

test.skipIf(isMissing)(
  'the story of the pack ends as it should on every engine',
  () => {
    const story = spawnSync(process.execPath, ['scripts/story.mjs'], {
      cwd: WORKSPACE,
      encoding: 'utf8',
    })
    expect(story.stdout).toContain('As it should be, on all of them.')
    expect(story.stdout.match(/(?<!to be) refused$/gm)).toHaveLength(4 * TARGETS.length)
    expect(story.status).toBe(0)
  },
  300_000,
)
