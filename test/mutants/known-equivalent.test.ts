import { join } from 'node:path'
import { compileProject } from '@gatewright/frontend'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { KNOWN_EQUIVALENT } from '../../packages/verify/src/mutants/known-equivalent.ts'
import { listMutations } from '../../packages/verify/src/mutants/list-mutations.ts'
import { WORKSPACE } from '../make-project.ts'

test('every known equivalent mutant is a mutant of a guardrail of workloads', async () => {
  const configFile = join(WORKSPACE, 'examples/gatewright.config.ts')
  const { project, close } = await compileProject({ configFile })
  const suites = (project?.suites ?? []).filter(({ policy }) => policy.id === 'container-resources')
  await close()
  for (const { targets, mutations } of KNOWN_EQUIVALENT)
    for (const target of targets) {
      const made = suites.flatMap((suite) => listMutations(BACKENDS[target], suite))
      expect(made.map(({ key }) => key)).toEqual(expect.arrayContaining([...mutations]))
    }
})
