import type { Backend, Target } from '@gatewright/backend'
import { type EngineName, type FoundEngine, inParallel } from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { objectsOf } from '../fuzz/make-request.ts'
import { poolOf } from '../fuzz/mutate-object.ts'
import { Random } from '../fuzz/random.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'
import { type EquivalentMutants, explainSurvivors } from './equivalent-mutants.ts'
import { judgeMutants, type Verdict } from './judge-mutants.ts'
import { listMutations } from './list-mutations.ts'
import { missingCases } from './missing-cases.ts'
import type { MutantOutcome, MutantReport } from './mutant-report.ts'
import type { Mutation } from './mutation.ts'

/** What mutation testing works with. */
export interface MutateOptions {
  readonly project: CompiledProject
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  /** The harness programs; a target without one is left out. */
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly seed: number
  readonly equivalent: readonly EquivalentMutants[]
  /** Generated objects for each policy, and as many requests. */
  readonly generated?: number
  readonly onProgress?: (done: number, all: number) => void
}

const BATCH = 100
const GENERATED = 400
/** Of a ClusterPolicy, which its engine compiles for each request: mutants, and objects to kill them. */
const SAMPLE = 40
const SAMPLE_GENERATED = 128

/**
 * Makes mutants of every emitted policy and holds them against the cases, then against generated
 * objects and requests. What is left says what the cases do not notice.
 */
export async function mutateProject(options: MutateOptions): Promise<MutantReport> {
  const { project, targets, backends, engines, seed, equivalent, generated = GENERATED } = options
  const suites = project.suites.filter(({ cases }) => cases.length > 0)
  const pool = poolOf(suites.flatMap(({ cases }) => cases.flatMap(objectsOf)))
  const runs = suites.flatMap((suite) =>
    targets.flatMap((target) => {
      const engine = engines.get(TARGET_HARNESSES[target])
      return engine === undefined ? [] : [{ suite, target, binary: engine.path }]
    }),
  )
  let done = 0
  const outcomes = await inParallel(runs, 2, async ({ suite, target, binary }) => {
    const backend = backends[target]
    const all = listMutations(backend, suite)
    const isSampled = isSampledTarget(target)
    const verdicts = await judgeMutants({
      ...{ backend, binary, suite, pool, seed, batch: BATCH },
      mutations: isSampled ? sample(all, SAMPLE, new Random(seed)) : all,
      generated: isSampled ? Math.min(generated, SAMPLE_GENERATED) : generated,
    })
    options.onProgress?.(++done, runs.length)
    return [...verdicts].map((one) => outcomeOf(suite, target, ...one))
  })
  const explained = explainSurvivors(outcomes.flat(), equivalent, targets.filter(isSampledTarget))
  return {
    seed,
    mutants: explained.outcomes,
    missingCases: await missingCases(project, explained.outcomes),
    problems: explained.problems,
  }
}

function isSampledTarget(target: Target): boolean {
  return target === 'kyverno-legacy'
}

/** Some of them, in their order. */
function sample<T>(items: readonly T[], count: number, random: Random): readonly T[] {
  const chosen = new Set<T>()
  while (chosen.size < Math.min(count, items.length)) chosen.add(random.pick(items))
  return items.filter((item) => chosen.has(item))
}

function outcomeOf(
  { policy }: CompiledSuite,
  target: Target,
  { key, place, what, before, after }: Mutation,
  verdict: Verdict,
): MutantOutcome {
  const { id: guardrail, onExisting } = policy
  return { guardrail, onExisting, target, key, place, what, before, after, ...verdict }
}
