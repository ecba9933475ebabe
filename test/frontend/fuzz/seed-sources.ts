import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { behaviourFiles } from '../../behaviour/behaviour-files.ts'
import { BEHAVIOURS } from '../../behaviour/behaviours.ts'
import { WORKSPACE } from '../../make-project.ts'

/** The guardrails of the examples and of the behaviours, as texts. */
export function seedSources(): readonly string[] {
  const folder = join(WORKSPACE, 'examples/guardrails')
  const examples = readdirSync(folder)
    .filter((file) => !file.endsWith('.cases.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  const behaviours = behaviourFiles(BEHAVIOURS)
  return [...examples, ...BEHAVIOURS.map(({ id }) => behaviours[`${id}.ts`] ?? '')]
}
