import type { Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import type { LiveVerification } from './live/live-verification.ts'

/**
 * The judges of a case: the function in Node, the IR, the command of each target's engine, and the
 * engine's own code in a harness.
 */
export type Judge = 'node' | 'ir' | Target | `${Target} harness` | `${Target} live`

/** One case on which the judges differ, or that an engine did not answer. */
export interface Disagreement {
  readonly guardrail: string
  readonly judge: Judge
  readonly case: string
  readonly request: JudgedRequest
  readonly expected: { readonly verdict: string; readonly messages: readonly string[] }
  readonly actual: { readonly verdict: string; readonly messages: readonly string[] }
  readonly reason: string
}

/** How many cases of a guardrail a judge agreed on. */
export interface Agreement {
  readonly agreed: number
  readonly disagreed: number
  /** The judge was not there. */
  readonly skipped: number
  /** Cases on which an engine's command differs from its own code, as is known of it. */
  readonly known: number
  /** What an engine's command has no way to be asked: updates, deletions, users. */
  readonly inexpressible: number
}

/** One row of the agreement matrix. */
export interface GuardrailVerification {
  readonly id: string
  readonly cases: number
  readonly targets: { readonly [J in 'node' | 'ir' | Target]?: Agreement }
  /** The engines' own code, by target. */
  readonly harness: { readonly [T in Target]?: Agreement }
  /** The engines in a cluster, by target, where there was one: cases and random requests. */
  readonly live?: { readonly [T in Target]?: Agreement }
}

/** The result of a verification. */
export interface Verification {
  readonly engines: readonly { readonly name: string; readonly version: string }[]
  readonly guardrails: readonly GuardrailVerification[]
  readonly disagreements: readonly Disagreement[]
  /** Cases on which commands differ as `KNOWN_DIFFERENCES` says. */
  readonly known: readonly {
    readonly guardrail: string
    readonly target: Target
    readonly case: string
    /** Names the entry. */
    readonly difference: string
  }[]
  /** Engines that were not there, with what to do about it. */
  readonly missing: readonly string[]
  /** What judging by each engine took. */
  readonly speed: readonly {
    readonly target: Target
    /** Pairs of a policy and a case. */
    readonly pairs: number
    /** Processes started. */
    readonly starts: number
    readonly milliseconds: number
  }[]
  /** What a cluster showed, where there was one. */
  readonly live?: LiveVerification
}
