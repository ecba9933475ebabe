import type { EmitRewrite } from '@gatewright/backend'
import type { JsonObject } from '@gatewright/ir'
import type { MutationKind } from './variants.ts'

/** One change to what a back end emits for a policy. */
export interface Mutation {
  /** Says which mutation it is; the same as long as the policy's text around it is. */
  readonly key: string
  /** The variable, rule or member that is changed. */
  readonly place: string
  readonly what: MutationKind
  readonly before: string
  /** Empty where something is dropped. */
  readonly after: string
  readonly apply: MutationEffect
}

/** How the change is made: to a tree before it is printed, or to one of the documents. */
export interface MutationEffect {
  readonly rewrite?: EmitRewrite
  readonly document?: (document: JsonObject, index: number) => JsonObject
}
