import { TARGETS } from '@gatewright/backend'
import { type FuzzFinding, fuzzProject, TARGET_HARNESSES } from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { EXIT } from '../exit-code.ts'
import { keptCase } from '../output/kept-case.ts'
import { findEngines } from '../project/find-engines.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'
import { fuzzProgramsCommand } from './fuzz-programs.ts'

/** Options of `gatewright fuzz`. */
export interface FuzzCommandOptions {
  readonly config?: string
  readonly seed: number
  /** Requests for each target, or programs. */
  readonly count?: number
  /** Guardrails that are made up instead of those of the project. */
  readonly programs?: boolean
  /** Requests to each of them. */
  readonly requests?: number
  readonly json?: boolean
}

/** Requests for each target. */
const REQUESTS = 5000

/** Judges random changes of the cases by the function and by the engines' own code. */
export async function fuzzCommand(options: FuzzCommandOptions): Promise<number> {
  if (options.programs === true) return fuzzProgramsCommand(options)
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const used = new Set(project.environments.flatMap((environment) => environment.targets))
    const targets = TARGETS.filter((target) => used.has(target))
    const found = await findEngines([TARGET_HARNESSES], targets)
    if (found.code !== undefined) return found.code
    if (found.missing.length > 0) return EXIT.engineMissing
    const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
    const { seed, count = REQUESTS } = options
    const outcome = await fuzzProject({
      project,
      targets,
      backends: BACKENDS,
      engines: found.engines,
      seed,
      count,
      onProgress: (done, all) => {
        if (isTerminal) process.stderr.write(`\r${done}/${all}${done >= all ? '\n' : ''}`)
      },
    })
    if (options.json === true) process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
    else {
      const counts = Object.entries(outcome.requests).map(([target, one]) => `${target} ${one}`)
      process.stdout.write(
        `seed ${seed}: ${counts.join(', ')} requests, at least ${outcome.perGuardrail} for each guardrail, ${outcome.denied} denied by the function\n`,
      )
      for (const finding of outcome.findings) process.stdout.write(`\n${renderFinding(finding)}\n`)
      if (outcome.findings.length === 0) process.stdout.write('all agree\n')
    }
    return outcome.findings.length === 0 ? EXIT.ok : EXIT.findings
  } finally {
    await result.close()
  }
}

/** A finding as a case to be kept. */
function renderFinding({
  guardrail,
  onExisting,
  judge,
  request,
  reason,
  expected,
  actual,
}: FuzzFinding): string {
  return [
    `${guardrail} on ${judge}, ${request.operation}: ${reason}`,
    `  expected ${JSON.stringify(expected)}`,
    `  got      ${JSON.stringify(actual)}`,
    `  ${keptCase(`found by chance: ${reason}`, request, expected, onExisting)}`,
  ].join('\n')
}
