import { type Backend, PROFILES, type Target } from '@gatewright/backend'
import type { EngineName, FoundEngine, HarnessMeasurement } from '@gatewright/engines'
import type { CompiledEnvironment, CompiledSuite, CompiledUse } from '@gatewright/frontend'
import type { JsonObject, PolicyNode } from '@gatewright/ir'
import { engineRequest } from '../engine-request.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'

import type {
  BenchProblem,
  BenchReport,
  BenchRow,
  Measurement,
  PolicyBench,
} from './bench-report.ts'
import { type BenchRequests, benchRequests } from './bench-requests.ts'
import { BenchSide } from './bench-side.ts'
import { floorDocument } from './floor-document.ts'
import { poolMeasurements } from './pool-measurements.ts'
import { ruleSize } from './rule-size.ts'

/** What a measurement works with. */
export interface BenchOptions {
  /** What is measured: each use for each target. */
  readonly uses: readonly CompiledUse[]
  readonly targets: CompiledEnvironment['targets']
  /** Where the cases come from. */
  readonly suites: readonly CompiledSuite[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  /** Reviews of each large object, and of all cases together; fewer where they take too long. */
  readonly count: number
  /** The documents that each target's policy is compared with. */
  readonly handWritten: ReadonlyMap<Target, readonly JsonObject[]>
  readonly onProgress?: (done: number, all: number) => void
}

/** The sides take turns, so that a busy moment of the machine meets all of them. */
const ROUNDS = 4
/** Seconds in which a side measures one object. */
const LONGEST = 1

/** Measures policies with the code of the engines themselves, one policy loaded at a time. */
export async function benchProject(options: BenchOptions): Promise<BenchReport> {
  const { uses, targets, backends, engines, onProgress } = options
  const report = { policies: [], problems: [], diagnostics: [] } as {
    readonly [K in keyof BenchReport]: BenchReport[K][number][]
  }
  let done = 0
  for (const target of targets) {
    const engine = engines.get(TARGET_HARNESSES[target])
    if (engine === undefined) continue
    const compared = options.handWritten.get(target)
    const sides = [new BenchSide(engine.path), new BenchSide(engine.path)]
    if (compared !== undefined) sides.push(new BenchSide(engine.path))
    try {
      for (const use of uses) {
        const { artifacts, diagnostics } = backends[target].emit(use, PROFILES[target])
        report.diagnostics.push(...diagnostics)
        const documents = artifacts.map(({ document }) => document)
        if (documents.length > 0) {
          const measured = await benchPolicy(options, target, use, sides, documents)
          if ('reason' in measured) report.problems.push(measured)
          else report.policies.push(measured)
        }
        onProgress?.(++done, uses.length * targets.length)
      }
    } finally {
      await Promise.all(sides.map((side) => side.close()))
    }
  }
  return report
}

async function benchPolicy(
  { suites, handWritten, count }: BenchOptions,
  target: Target,
  { name, policy }: CompiledUse,
  sides: readonly BenchSide[],
  documents: readonly JsonObject[],
): Promise<PolicyBench | BenchProblem> {
  const compared = handWritten.get(target)
  const loads = [
    documents.map(floorDocument),
    documents,
    ...(compared === undefined ? [] : [compared]),
  ]
  const reasons = await Promise.all(sides.map((side, index) => side.load(loads[index] ?? [])))
  for (const [index, reason] of reasons.entries())
    if (reason !== undefined) return { policy: name, target, isHandWritten: index === 2, reason }
  const cases = suites
    .filter((suite) => suite.policy.id === policy.id)
    .flatMap((suite) => suite.cases)
  const rows: BenchRow[] = []
  for (const requests of benchRequests(policy, cases))
    rows.push(await benchRow(policy, requests, sides, count))
  const matched = rows.flatMap(({ handWritten: one }) => one?.outcomes ?? [])
  if (compared !== undefined && matched.every((outcome) => outcome === 'notMatched'))
    return {
      policy: name,
      target,
      isHandWritten: true,
      reason: 'it matches no request of the guardrail',
    }
  return {
    policy: name,
    target,
    size: ruleSize(target, documents),
    handWrittenSize: compared === undefined ? undefined : ruleSize(target, compared),
    rows,
  }
}

async function benchRow(
  policy: PolicyNode,
  { name, requests }: BenchRequests,
  sides: readonly BenchSide[],
  count: number,
): Promise<BenchRow> {
  const share = Math.ceil(count / requests.length / ROUNDS)
  const seconds = LONGEST / requests.length / ROUNDS
  const asked = requests.flatMap(({ request }) => engineRequest(policy, request) ?? [])
  const measured = sides.map(() => asked.map((): HarnessMeasurement[] => []))
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, one] of asked.entries())
      for (const [place, side] of sides.entries())
        measured[place]?.[index]?.push(await side.measure(one, share, seconds))
  const [floor, generated, handWritten] = measured.map(poolMeasurements)
  if (floor === undefined || generated === undefined) throw new Error('two sides are always there')
  const above = generated.allocations - floor.allocations
  const ratio = (own: number, other: number): number | undefined =>
    other > 0 ? own / other : undefined
  return {
    name,
    floor,
    generated,
    handWritten,
    allocationsAboveFloor: above,
    ratios:
      handWritten === undefined
        ? undefined
        : {
            time: ratio(generated.median, handWritten.median),
            cpu: ratio(generated.cpu, handWritten.cpu),
            allocationsAboveFloor: ratio(above, handWritten.allocations - floor.allocations),
            celCost: ratio(generated.celCost?.total ?? 0, handWritten.celCost?.total ?? 0),
          },
    differing: differing(requests, generated, handWritten),
  }
}

/** Requests of which one policy says that they violate and the other does not, whatever it does then. */
function differing(
  requests: BenchRequests['requests'],
  generated: Measurement,
  handWritten: Measurement | undefined,
): readonly string[] {
  const verdict = (outcome: Measurement['outcomes'][number] | undefined): typeof outcome =>
    outcome === 'warn' || outcome === 'audit' ? 'deny' : outcome
  return requests.flatMap(({ name }, index) => {
    const other = verdict(handWritten?.outcomes[index])
    return other === undefined || other === verdict(generated.outcomes[index]) ? [] : [name]
  })
}
