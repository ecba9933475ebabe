import { TARGETS, type Target } from '@gatewright/backend'
import type { CompiledProject } from '@gatewright/frontend'
import { type BenchReport, benchProject, isOverLimit, TARGET_HARNESSES } from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { renderBench } from '../output/render-bench.ts'
import { renderComparison } from '../output/render-comparison.ts'
import { findEngines } from '../project/find-engines.ts'
import { findHandWritten, type HandWritten } from '../project/find-hand-written.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'

/** Options of `gatewright bench`. */
export interface BenchCommandOptions {
  readonly config?: string
  readonly env?: string
  readonly target?: Target
  readonly policy?: string
  readonly compare?: string
  readonly count: number
  readonly json?: boolean
}

/** Measures policies with the engines' own code, beside a hand-written one where asked. */
export async function benchCommand(options: BenchCommandOptions): Promise<number> {
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const chosen = choose(project, options)
    if (chosen === undefined) return EXIT.usage
    const { environment, uses, targets, handWritten } = chosen
    const found = await findEngines([TARGET_HARNESSES], targets)
    if (found.code !== undefined) return found.code
    if (found.missing.length > 0) return EXIT.engineMissing
    const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined
    const measured = await benchProject({
      uses,
      targets,
      suites: project.suites,
      backends: BACKENDS,
      engines: found.engines,
      count: options.count,
      handWritten: handWritten.policies,
      onProgress: (done, all) => {
        if (isTerminal) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`)
      },
    })
    const { policies } = measured
    const engines = [...found.engines.values()].map(({ name, version }) => ({ name, version }))
    if (options.json === true)
      process.stdout.write(`${JSON.stringify({ environment, engines, policies }, null, 2)}\n`)
    else
      process.stdout.write(
        options.compare === undefined ? renderBench(policies) : renderComparison(policies),
      )
    return conclude(measured, options, result.source)
  } finally {
    await result.close()
  }
}

type Chosen = Pick<CompiledProject['environments'][number], 'uses'> & {
  readonly environment: string
  readonly targets: readonly Target[]
  readonly handWritten: HandWritten
}

/** What the user means; what is wrong with it is said. */
function choose(project: CompiledProject, options: BenchCommandOptions): Chosen | undefined {
  const { env, target, policy: id, compare } = options
  const environment = project.environments.find(({ name }) => (env ?? name) === name)
  if (environment === undefined) {
    const known = project.environments.map(({ name }) => name)
    return refuse(cliDiagnostics.GW4004({ environment: env ?? '', known }))
  }
  const known = environment.targets
  const targets = TARGETS.filter((one) => known.includes(one) && (target ?? one) === one)
  if (target !== undefined && targets.length === 0)
    return refuse(cliDiagnostics.GW4020({ target, known }))
  const names = environment.uses.map(({ name }) => name)
  const uses = environment.uses.filter(
    ({ name, policy }) => id === undefined || name === id || policy.id === id,
  )
  if (id !== undefined && uses.length === 0)
    return refuse(cliDiagnostics.GW4005({ id, known: names }))
  const nothing = { policies: new Map(), diagnostics: [] }
  if (compare === undefined)
    return { environment: environment.name, uses, targets, handWritten: nothing }
  if (uses.length !== 1)
    return refuse(cliDiagnostics.GW4021({ known: uses.map(({ name }) => name) }))
  const handWritten = findHandWritten(compare, targets)
  if (handWritten.diagnostics.length > 0) return refuse(...handWritten.diagnostics)
  return {
    environment: environment.name,
    uses,
    targets: targets.filter((one) => handWritten.policies.has(one)),
    handWritten,
  }
}

function refuse(...diagnostics: Parameters<typeof report>[0]): undefined {
  report(diagnostics)
  return undefined
}

/** Says what was not measured, and fails where a policy goes over what an API server lets it cost. */
function conclude(
  { policies, problems, diagnostics }: BenchReport,
  { compare }: BenchCommandOptions,
  source: CompiledProject['source'],
): number {
  const refused = problems.map(({ policy, target, isHandWritten, reason }) => {
    const named = isHandWritten ? (compare ?? policy) : policy
    return cliDiagnostics.GW4025({ policy: named, target, reason })
  })
  report([...diagnostics, ...refused], source)
  const errors = [...diagnostics, ...refused].filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return EXIT.usage
  const costs = policies.flatMap(({ rows }) => rows.map(({ generated }) => generated.celCost))
  return costs.some(isOverLimit) ? EXIT.findings : EXIT.ok
}
