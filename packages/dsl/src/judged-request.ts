import type { ManifestObject } from './cases.ts'
import type { JudgedOperation } from './operation.ts'

/** Who sends a request, in the words of Kubernetes' `userInfo`. */
export interface RequestUser {
  readonly username: string
  readonly uid?: string
  readonly groups?: readonly string[]
  readonly extra?: Readonly<Record<string, readonly string[]>>
}

/** The namespace that a request is in. */
export interface RequestNamespace {
  /** That of the object unless given; needed where the object has no metadata. */
  readonly name?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** One request as a guardrail judges it; its objects are as written in a manifest. */
export interface JudgedRequest {
  readonly operation: JudgedOperation
  /** That of the object unless given; needed where the object has no metadata, and empty where a collection is deleted. */
  readonly name?: string | undefined
  /** The kind of what the request is for, where its object is of another, such as a Scale. */
  readonly requestKind?: string | undefined
  /** Absent on DELETE. */
  readonly object?: ManifestObject | undefined
  /** The object before an UPDATE, or the one that a DELETE removes. */
  readonly oldObject?: ManifestObject | undefined
  readonly user?: RequestUser | undefined
  readonly dryRun?: boolean | undefined
  readonly subresource?: string | undefined
  readonly namespace?: RequestNamespace | undefined
}

/** The name and the namespace that a request is for; an API server names no object of a collection that it deletes. */
export function requestPlace(request: JudgedRequest): {
  readonly name: string | undefined
  readonly namespace: string | undefined
} {
  const { metadata } = request.object ?? request.oldObject ?? {}
  const isNamed = request.name !== '' || request.operation !== 'DELETE'
  return {
    name: (isNamed ? request.name : undefined) ?? metadata?.name,
    namespace: request.namespace?.name ?? metadata?.namespace,
  }
}
