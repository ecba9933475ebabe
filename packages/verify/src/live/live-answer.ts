import type { Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'

/** What a cluster made of a request. */
export type LiveAnswer =
  | {
      readonly kind: 'reached'
      /** The request as the API server showed it to the engines: defaulted, and by somebody. */
      readonly request: JudgedRequest
      readonly warnings: readonly LiveWarning[]
    }
  /** No engine was asked: the API server has no such request. */
  | { readonly kind: 'refused'; readonly reason: string; readonly status?: number | undefined }

/** What a policy that warns said. */
export interface LiveWarning {
  readonly target: Target
  /** The name of the policy, or of the Constraint. */
  readonly policy: string
  readonly message: string
}
