import type { Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import type { MutantRequest } from './mutant-request.ts'
import type { Mutation } from './mutation.ts'

/**
 * What became of a mutant: killed by a case, by a generated object (which a case could say), by a
 * generated request (which says more than an object), refused by the engine, explained, or alive.
 */
export type Fate = 'case' | 'object' | 'request' | 'invalid' | 'equivalent' | 'survived'

/** A mutant with what became of it. */
export interface MutantOutcome
  extends Pick<Mutation, 'key' | 'place' | 'what' | 'before' | 'after'> {
  readonly guardrail: string
  /** The setting of the suite whose policy it was made of. */
  readonly onExisting: 'allow' | 'deny'
  readonly target: Target
  readonly fate: Fate
  /** The request that alone killed it; for an object the smallest that does. */
  readonly killer?: MutantRequest | undefined
  /** Why the engine refused it, or why it means the same. */
  readonly reason?: string | undefined
}

/** A case that would kill mutants which no case kills. */
export interface MissingCase {
  readonly guardrail: string
  readonly onExisting: 'allow' | 'deny'
  readonly request: JudgedRequest
  readonly expect: 'allow' | 'deny'
  readonly messages: readonly string[]
  /** The mutants, as `target: key`. */
  readonly kills: readonly string[]
}

/** The result of mutation testing. */
export interface MutantReport {
  readonly seed: number
  readonly mutants: readonly MutantOutcome[]
  readonly missingCases: readonly MissingCase[]
  /** What is wrong with the list of equivalent mutants. */
  readonly problems: readonly string[]
}
