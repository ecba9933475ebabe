import { TARGETS } from '@gatewright/backend'
import {
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
} from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { renderVerification } from '../output/render-verification.ts'
import { findEngines } from '../project/find-engines.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'
import { mutantsCommand } from './mutants.ts'

/** Options of `gatewright verify`. */
export interface VerifyCommandOptions {
  readonly config?: string
  readonly env?: string
  readonly json?: boolean
  readonly kyverno?: string
  readonly gator?: string
  readonly requireEngines?: boolean
  readonly mutants?: boolean
  readonly seed?: number
}

/** Judges every case by the function, the IR and the real engines, and shows where they agree. */
export async function verifyCommand(options: VerifyCommandOptions): Promise<number> {
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const environments = project.environments.filter(({ name }) => (options.env ?? name) === name)
    if (environments.length === 0) {
      const known = project.environments.map(({ name }) => name)
      report([cliDiagnostics.GW4004({ environment: options.env ?? '', known })])
      return EXIT.usage
    }
    const targets = TARGETS.filter((target) =>
      environments.some((one) => one.targets.includes(target)),
    )
    // A guardrail has a policy for each setting of onExisting, and cases of either count.
    const used = new Set(environments.flatMap(({ uses }) => uses.map(({ policy }) => policy.id)))
    const suites = project.suites.filter(({ policy }) => used.has(policy.id))
    if (options.mutants === true)
      return await mutantsCommand({ ...project, suites }, targets, options)
    const found = await findEngines([TARGET_ENGINES, TARGET_HARNESSES], targets, options)
    if (found.code !== undefined) return found.code
    const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
    const verification = await verifyProject({
      project: { ...project, suites },
      targets,
      backends: BACKENDS,
      engines: found.engines,
      onProgress: (done, all) => {
        if (isTerminal) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`)
      },
    })
    const complete = { ...verification, missing: found.missing }
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(complete, null, 2)}\n`
        : renderVerification(complete),
    )
    return exitCodeOf(complete, options)
  } finally {
    await result.close()
  }
}

function exitCodeOf(verification: Verification, options: VerifyCommandOptions): number {
  if (verification.disagreements.length > 0) return EXIT.findings
  const isRequired =
    options.requireEngines === true || process.env.GATEWRIGHT_REQUIRE_ENGINES === '1'
  return verification.missing.length > 0 && isRequired ? EXIT.engineMissing : EXIT.ok
}
