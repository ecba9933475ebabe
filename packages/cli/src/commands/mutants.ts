import type { Target } from '@gatewright/backend'
import type { CompiledProject } from '@gatewright/frontend'
import { type MutantReport, mutateProject, TARGET_HARNESSES } from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { EXIT } from '../exit-code.ts'
import { renderMutants } from '../output/render-mutants.ts'
import { findEngines } from '../project/find-engines.ts'
import { readEquivalentMutants } from '../project/read-equivalent-mutants.ts'
import { report } from '../report.ts'

/** Options of `gatewright verify --mutants`. */
export interface MutantsCommandOptions {
  readonly json?: boolean
  readonly seed?: number
}

/** Tests the cases themselves: whether they notice a mistake in the policies. */
export async function mutantsCommand(
  project: CompiledProject,
  targets: readonly Target[],
  { json, seed = 1 }: MutantsCommandOptions,
): Promise<number> {
  const equivalent = readEquivalentMutants(project.root)
  report(equivalent.diagnostics)
  if (equivalent.diagnostics.length > 0) return EXIT.usage
  const found = await findEngines([TARGET_HARNESSES], targets)
  if (found.code !== undefined) return found.code
  if (found.missing.length > 0) return EXIT.engineMissing
  const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
  const result = await mutateProject({
    project,
    targets,
    backends: BACKENDS,
    engines: found.engines,
    seed,
    equivalent: equivalent.lists,
    onProgress: (done, all) => {
      if (isTerminal) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`)
    },
  })
  process.stdout.write(
    json === true ? `${JSON.stringify(result, null, 2)}\n` : renderMutants(result),
  )
  return exitCodeOf(result)
}

function exitCodeOf({ mutants, problems }: MutantReport): number {
  const isClean = problems.length === 0 && mutants.every(({ fate }) => fate !== 'survived')
  return isClean ? EXIT.ok : EXIT.findings
}
