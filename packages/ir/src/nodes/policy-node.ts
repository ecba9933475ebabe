import type { Origin } from '@gatewright/diagnostics'
import type { JsonObject } from '../json.ts'
import type { MatchNode } from './match-node.ts'
import type { Block } from './statement-node.ts'

/** How grave a violation is, in the words of Kyverno's report. */
export type PolicySeverity = 'low' | 'medium' | 'high' | 'critical'

/** One guardrail, lowered: what it looks at, and the statements that decide. */
export interface PolicyNode {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly severity: PolicySeverity
  readonly category: string
  readonly match: MatchNode
  /** JSON Schema of the parameters (an object schema), as written by the author's zod schema. */
  readonly parameters: JsonObject | undefined
  readonly body: Block
  /**
   * JSON Schema of the objects, of the members that the body reads: for engines that are to deny other types and
   * do not fail at them; undefined where nobody asked for it.
   */
  readonly types?: JsonObject
  /** `allow` where the body leaves out of an update what the object before it gets as well. */
  readonly onExisting: 'allow' | 'deny'
  readonly origin: Origin
}
