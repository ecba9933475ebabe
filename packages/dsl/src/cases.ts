import type { z } from 'zod'
import type { OnExisting } from './config.ts'
import type { AnyMatcher, Guardrail, ParamsSchema } from './guardrail.ts'
import type { RequestNamespace, RequestUser } from './judged-request.ts'
import type { JudgedOperation } from './operation.ts'

/** A Kubernetes object as written in a manifest; nothing about its fields is promised. */
export interface ManifestObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata?: {
    readonly name?: string
    readonly namespace?: string
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

/**
 * One request with the verdict that the guardrail must give, and why it is worth a case: an object
 * that is created; with `oldObject` also, one that is updated; with `oldObject` alone, one that is
 * deleted.
 */
export interface Case {
  readonly name: string
  readonly object?: ManifestObject
  /** The object before an UPDATE, or the one that a DELETE removes. */
  readonly oldObject?: ManifestObject
  /** Where it does not follow from the objects. */
  readonly operation?: JudgedOperation
  /** The name of what the request is for, where the object has no metadata; empty where a collection is deleted. */
  readonly requestName?: string
  /** The kind of what the request is for, where a Scale can be that of several; the first unless given. */
  readonly requestKind?: string
  readonly subresource?: string
  readonly user?: RequestUser
  readonly dryRun?: boolean
  /** The namespace that the object is in. */
  readonly namespace?: RequestNamespace
  /** How the use is set up that judges this case; default `deny`. */
  readonly onExisting?: OnExisting
  readonly expect: 'allow' | 'deny'
  /** The exact messages, in any order, where they matter. */
  readonly messages?: readonly string[]
}

/** The cases of one guardrail. */
export interface Suite<P extends ParamsSchema = ParamsSchema> {
  /** The parameters that the cases are judged with. */
  readonly params?: z.input<P>
  readonly cases: readonly Case[]
}

/** A suite bound to its guardrail, as `cases()` returns it. */
export interface BoundSuite {
  readonly guardrail: Guardrail
  readonly suite: Suite
}

/** Binds cases to a guardrail: the default export of `<id>.cases.ts`. */
export function cases<M extends AnyMatcher, P extends ParamsSchema>(
  guardrail: Guardrail<M, P>,
  suite: Suite<P>,
): BoundSuite {
  return { guardrail: guardrail as unknown as Guardrail, suite: suite as unknown as Suite }
}
