import type { ManifestObject } from './cases.ts'
import type { JudgedOperation } from './operation.ts'

/** Who sends a request, in the words of Kubernetes' `userInfo`. */
export interface RequestUser {
  readonly username: string
  readonly uid?: string
  readonly groups?: readonly string[]
  readonly extra?: Readonly<Record<string, readonly string[]>>
}

/** The labels and annotations of the namespace that a request is in. */
export interface RequestNamespace {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** One request as a guardrail judges it; its objects are as written in a manifest. */
export interface JudgedRequest {
  readonly operation: JudgedOperation
  /** Absent on DELETE. */
  readonly object?: ManifestObject | undefined
  /** The object before an UPDATE, or the one that a DELETE removes. */
  readonly oldObject?: ManifestObject | undefined
  readonly user?: RequestUser | undefined
  readonly dryRun?: boolean | undefined
  readonly subresource?: string | undefined
  readonly namespace?: RequestNamespace | undefined
}
