import { TARGETS } from '@gatewright/backend'
import {
  fuzzPrograms,
  type ProgramFinding,
  renderBehaviour,
  TARGET_HARNESSES,
} from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { EXIT } from '../exit-code.ts'
import { compileFiles } from '../project/compile-files.ts'
import { findEngines } from '../project/find-engines.ts'

/** Options of `gatewright fuzz --programs`. */
export interface FuzzProgramsOptions {
  readonly seed: number
  readonly count?: number
  /** Requests to each program. */
  readonly requests?: number
  readonly json?: boolean
}

const PROGRAMS = 300
/** Requests to each program. */
const REQUESTS = 50
const LEGACY_REQUESTS = 7

/** Judges random guardrails by the function and by the engines' own code. */
export async function fuzzProgramsCommand(options: FuzzProgramsOptions): Promise<number> {
  const { seed, count = PROGRAMS, requests = REQUESTS } = options
  const found = await findEngines([TARGET_HARNESSES], TARGETS)
  if (found.code !== undefined) return found.code
  if (found.missing.length > 0) return EXIT.engineMissing
  const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
  const { pairs, ...outcome } = await fuzzPrograms({
    compile: compileFiles,
    targets: TARGETS,
    backends: BACKENDS,
    engines: found.engines,
    seed,
    count,
    requests,
    legacyRequests: LEGACY_REQUESTS,
    onProgress: (done, all) => {
      if (isTerminal) process.stderr.write(`\r${done}/${all}${done >= all ? '\n' : ''}`)
    },
  })
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ ...outcome, pairs: pairs.size }, null, 2)}\n`)
  else {
    const verdicts = Object.entries(outcome.verdicts).map(([target, one]) => `${target} ${one}`)
    process.stdout.write(
      `seed ${seed}: ${outcome.programs} programs with ${pairs.size} pairs of constructs, ${outcome.refused.length} refused; ${verdicts.join(', ')} verdicts, ${outcome.denied} denied by the function\n`,
    )
    for (const finding of outcome.findings) process.stdout.write(`\n${renderFinding(finding)}\n`)
    if (outcome.findings.length === 0) process.stdout.write('all agree\n')
  }
  return outcome.findings.length === 0 ? EXIT.ok : EXIT.findings
}

/** A finding, and the behaviour that keeps it. */
function renderFinding(finding: ProgramFinding): string {
  const { judge, reason, expected, actual } = finding
  return [
    `${judge}: ${reason}`,
    `  expected ${JSON.stringify(expected)}`,
    `  got      ${JSON.stringify(actual)}`,
    'keep it in test/behaviour/behaviours/:',
    renderBehaviour(finding),
  ].join('\n')
}
