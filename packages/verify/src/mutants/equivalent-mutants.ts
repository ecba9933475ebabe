import type { Target } from '@gatewright/backend'
import { KNOWN_EQUIVALENT } from './known-equivalent.ts'
import type { MutantOutcome } from './mutant-report.ts'

/** Mutants that mean what their policy means, with the reason why no request can tell them apart. */
export interface EquivalentMutants {
  /** The guardrails; all of them where there are none. */
  readonly guardrails?: readonly string[]
  readonly targets: readonly Target[]
  /** Keys of mutations. */
  readonly mutations: readonly string[]
  readonly reason: string
}

/**
 * Explains the survivors that are listed as equivalent. What is listed and was killed, or is listed and
 * is no mutant any more, is a problem: the list would hide what it does not know of.
 *
 * @param sampled - targets of which not every mutant was judged
 */
export function explainSurvivors(
  outcomes: readonly MutantOutcome[],
  lists: readonly EquivalentMutants[],
  sampled: readonly Target[],
): { readonly outcomes: readonly MutantOutcome[]; readonly problems: readonly string[] } {
  const explained = outcomes.map((outcome): MutantOutcome => {
    const list = [...KNOWN_EQUIVALENT, ...lists].find((one) => isListed(one, outcome))
    return outcome.fate === 'survived' && list !== undefined
      ? { ...outcome, fate: 'equivalent', reason: list.reason }
      : outcome
  })
  return {
    outcomes: explained,
    problems: [
      ...[...KNOWN_EQUIVALENT, ...lists].flatMap((list) => refuted(list, outcomes)),
      ...lists.flatMap((list) => stale(list, outcomes, sampled)),
    ],
  }
}

function isListed(list: EquivalentMutants, { guardrail, target, key }: MutantOutcome): boolean {
  const { guardrails = [guardrail], targets, mutations } = list
  return guardrails.includes(guardrail) && targets.includes(target) && mutations.includes(key)
}

function refuted(list: EquivalentMutants, outcomes: readonly MutantOutcome[]): readonly string[] {
  return outcomes
    .filter((outcome) => isListed(list, outcome) && outcome.fate !== 'survived')
    .map(({ guardrail, target, key, fate }) => {
      const why = fate === 'invalid' ? 'the engine refuses it' : `a ${fate} kills it`
      return `listed as equivalent, but ${why}: ${guardrail} on ${target}, ${key}`
    })
}

function stale(
  list: EquivalentMutants,
  outcomes: readonly MutantOutcome[],
  sampled: readonly Target[],
): readonly string[] {
  const alive = outcomes.filter((one) => isListed(list, one) && one.fate === 'survived')
  return [
    ...list.mutations.filter((key) => alive.every((one) => one.key !== key)),
    ...(list.guardrails ?? []).filter((id) => alive.every((one) => one.guardrail !== id)),
    ...list.targets
      .filter((target) => !sampled.includes(target))
      .filter((target) => alive.every((one) => one.target !== target)),
  ].map((what) => `listed as equivalent, but no survivor is listed by it: ${what}`)
}
