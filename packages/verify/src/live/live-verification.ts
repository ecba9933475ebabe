import type { Target } from '@gatewright/backend'
import type { Agreement, Disagreement } from '../verification.ts'
import type { DocumentProblem } from './apply-documents.ts'

/** How the cases of a guardrail became requests to an API server. */
export interface LiveCases {
  /** Requests that reached admission as the case says. */
  readonly sent: number
  /** Those that did with what the API server asks for and no rule reads. */
  readonly completed: number
  /** Those of which the function decides otherwise than of the case, since the API server made another object of it. */
  readonly changed: number
  /** Those that the engines judged, and whose messages no warning can carry. */
  readonly unread: number
  /** What the API server refused before any engine was asked. */
  readonly refused: readonly { readonly case: string; readonly reason: string }[]
}

/** One guardrail in a cluster. */
export interface LiveGuardrail {
  readonly id: string
  readonly cases: LiveCases
  /** Random requests that reached admission, and those that the API server refused. */
  readonly random: { readonly reached: number; readonly denied: number; readonly refused: number }
  readonly targets: { readonly [T in Target]?: Agreement }
  /** Differences of engines that are known, by the name of their entry, and how often each was met. */
  readonly known: Readonly<Record<string, number>>
  /** Whether each engine refused the request of a case with its words once it enforced. */
  readonly enforced: { readonly [T in Target]?: 'refused' | 'failed' }
}

/** What a cluster showed. */
export interface LiveVerification {
  readonly versions: Readonly<Record<string, string>>
  /** Documents of the generated tree, by environment, and what was wrong with them. */
  readonly documents: readonly {
    readonly environment: string
    readonly applied: number
    readonly problems: readonly DocumentProblem[]
  }[]
  readonly guardrails: readonly LiveGuardrail[]
  readonly disagreements: readonly Disagreement[]
  /** What was wrong with the documents that the cases were judged by. */
  readonly problems: readonly DocumentProblem[]
  /** Requests that were right at the second try, when an engine had heard of what came before. */
  readonly late: number
  /** Requests a second that pass, without any policy and with those of one target. */
  readonly speed: readonly { readonly target: Target | 'none'; readonly perSecond: number }[]
}

/** True where a cluster showed nothing that is wrong. */
export function isFaultless({ documents, problems, disagreements }: LiveVerification): boolean {
  return [disagreements, problems, ...documents.map((one) => one.problems)].every(
    (found) => found.length === 0,
  )
}
