import { TARGETS } from '@gatewright/backend'
import {
  isFaultless,
  type LiveVerification,
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyLive,
  verifyProject,
} from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { showProgress } from '../live/show-progress.ts'
import { treeDocuments } from '../live/tree-documents.ts'
import { useCluster } from '../live/use-cluster.ts'
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
  readonly live?: boolean
  readonly directory?: string
  readonly count?: number
}

/** Random requests that reach admission in a cluster, unless it is said how many. */
const LIVE_REQUESTS = 2000

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
    const judged = { ...project, suites }
    const verification = await verifyProject({
      project: judged,
      targets,
      backends: BACKENDS,
      engines: found.engines,
      onProgress: (done, all) => {
        if (isTerminal) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`)
      },
    })
    const cluster =
      options.live !== true
        ? undefined
        : await useCluster(options.directory, showProgress, (one) =>
            verifyLive({
              project: judged,
              targets,
              backends: BACKENDS,
              engines: found.engines,
              cluster: one,
              trees: treeDocuments({ ...project, environments }),
              seed: options.seed ?? 1,
              count: options.count ?? LIVE_REQUESTS,
              onProgress: showProgress,
            }),
          )
    if (cluster !== undefined && 'code' in cluster) return cluster.code
    const complete = withLive({ ...verification, missing: found.missing }, cluster?.result)
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

/** The verification with what a cluster showed: the fifth judge of each guardrail. */
function withLive(verification: Verification, live: LiveVerification | undefined): Verification {
  if (live === undefined) return verification
  const guardrails = verification.guardrails.map((one) => {
    const own = live.guardrails.find(({ id }) => id === one.id)
    return own === undefined ? one : { ...one, live: own.targets }
  })
  return { ...verification, guardrails, live }
}

function exitCodeOf(verification: Verification, options: VerifyCommandOptions): number {
  const { disagreements, live } = verification
  const isLive = live === undefined || isFaultless(live)
  if (disagreements.length > 0 || !isLive) return EXIT.findings
  const isRequired =
    options.requireEngines === true || process.env.GATEWRIGHT_REQUIRE_ENGINES === '1'
  return verification.missing.length > 0 && isRequired ? EXIT.engineMissing : EXIT.ok
}
