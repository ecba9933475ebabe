import type { Backend, Target } from '@gatewright/backend'
import type { EngineName, FoundEngine, ResourceTable } from '@gatewright/engines'
import { problemOf } from '../compare-answer.ts'
import { judgeByHarness, TARGET_HARNESSES } from '../judge-by-harness.ts'
import type { Disagreement } from '../verification.ts'
import type { JudgedLive } from './judge-cases.ts'
import type { LivePolicy } from './live-policy.ts'

/** The engines' own code, where it is there. */
export interface SeenOptions {
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly custom: ResourceTable
}

/**
 * Lets the engines' own code judge the requests as the API server showed them to the engines in the cluster: where
 * it differs, it is not what it stands for.
 */
export async function judgeSeen(
  { targets, backends, engines, custom }: SeenOptions,
  policies: readonly LivePolicy[],
  judged: readonly JudgedLive[],
): Promise<readonly Disagreement[]> {
  const suites = policies.map(({ name, suite: { policy, params } }) => ({
    policy,
    params,
    cases: judged.flatMap(({ one, outcome }, index) =>
      one.policy === name && outcome.kind === 'judged'
        ? [{ key: String(index), request: outcome.seen, one, expected: outcome.expected }]
        : [],
    ),
  }))
  const disagreements: Disagreement[] = []
  for (const target of targets) {
    const harness = engines.get(TARGET_HARNESSES[target])
    if (harness === undefined) continue
    const answers = await judgeByHarness(backends[target], harness.path, suites, custom)
    for (const [index, { policy, cases }] of suites.entries()) {
      if (policies[index]?.documents.has(target) !== true) continue
      for (const { key, request, one, expected } of cases) {
        const row = answers[index]?.rows.find((answer) => answer.key === key)
        const { outcome = 'none', messages = [] } = row ?? {}
        const reason =
          answers[index]?.failure ?? problemOf(target, policy.title, expected, outcome, messages)
        if (reason === undefined) continue
        disagreements.push({
          guardrail: policy.id,
          judge: `${target} harness`,
          case: `${one.name}, as the API server showed it`,
          request,
          expected: expected,
          actual: { verdict: outcome, messages },
          reason,
        })
      }
    }
  }
  return disagreements
}
