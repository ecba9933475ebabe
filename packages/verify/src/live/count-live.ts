import type { Target } from '@gatewright/backend'
import type { Agreement, Disagreement } from '../verification.ts'
import type { JudgedLive } from './judge-cases.ts'
import type { LiveCases, LiveGuardrail } from './live-verification.ts'

type Judged = Extract<JudgedLive['outcome'], { kind: 'judged' }>

/** What the engines judged. */
export function judgedOf(all: readonly JudgedLive[]): readonly Judged[] {
  return all.map(({ outcome }) => outcome).filter((outcome) => outcome.kind === 'judged')
}

/** Where an engine differed from the function. */
export function disagreementsOf(all: readonly JudgedLive[]): readonly Disagreement[] {
  return judgedOf(all).flatMap(({ disagreements }) => disagreements)
}

/** How cases became requests. */
export function countCases(all: readonly JudgedLive[]): LiveCases {
  const judged = judgedOf(all)
  const changed = all.filter(({ one, outcome }) => {
    const wanted = one.suite.cases.find(({ name }) => one.name === name)
    return outcome.kind === 'judged' && outcome.expected.verdict !== wanted?.expect
  })
  return {
    sent: judged.filter(({ completed }) => !completed).length,
    completed: judged.filter(({ completed }) => completed).length,
    changed: changed.length,
    unread: judged.filter(({ read }) => !read).length,
    refused: all.flatMap(({ one, outcome }) =>
      outcome.kind === 'refused' ? [{ case: one.name, reason: outcome.reason }] : [],
    ),
  }
}

/** How random requests fared. */
export function countRandom(all: readonly JudgedLive[]): LiveGuardrail['random'] {
  const judged = judgedOf(all)
  return {
    reached: judged.length,
    denied: judged.filter(({ expected }) => expected.verdict === 'deny').length,
    refused: all.length - judged.length,
  }
}

/** How often each engine decided as the function, of the requests that it was asked about. */
export function agreementOf(target: Target, all: readonly JudgedLive[]): Agreement {
  const judged = judgedOf(all)
  const differing = judged.filter(({ disagreements }) =>
    disagreements.some(({ judge }) => judge === `${target} live`),
  ).length
  const known = judged.filter((one) => one.known.some((each) => each.target === target)).length
  const unread = judged.filter(({ read }) => !read).length
  return {
    agreed: judged.length - unread - differing - known,
    disagreed: differing,
    skipped: 0,
    known,
    inexpressible: all.length - judged.length + unread,
  }
}

/** How often each known difference was met. */
export function countKnown(all: readonly JudgedLive[]): LiveGuardrail['known'] {
  const counts: Record<string, number> = {}
  for (const { known } of judgedOf(all))
    for (const { difference } of known) counts[difference] = (counts[difference] ?? 0) + 1
  return counts
}
