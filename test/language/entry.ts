import type { Target } from '@gatewright/backend'
import type { Behaviour } from '../behaviour/behaviour.ts'

/**
 * A construct that is compiled: what it means, and a check that shows it. Among its objects one is denied,
 * one is allowed, and one lacks what the construct reads, where it reads anything.
 */
export interface AcceptedEntry extends Behaviour {
  /** Names it in the index; Markdown. */
  readonly construct: string
  /** One sentence. */
  readonly meaning: string
  /** One sentence: what it means where what it reads is not there. */
  readonly absent: string
  /** Targets that refuse it, since their engine cannot see what it reads. */
  readonly notOn?: readonly Target[]
  /** Where it shows in CEL; in the verdict by default. */
  readonly shownIn?: 'verdict' | 'message'
}

/** A construct that is not compiled: a check that gives one diagnostic, and nothing else. */
export interface RefusedEntry extends Pick<Behaviour, 'id' | 'on' | 'schema' | 'before' | 'check'> {
  readonly construct: string
  readonly code: `GW${number}`
}

/** One chapter of the page. */
export interface Chapter<Entry> {
  readonly title: string
  /** What all its entries share; Markdown. */
  readonly text: string
  readonly entries: readonly Entry[]
}
