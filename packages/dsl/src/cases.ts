import type { z } from 'zod'
import type { AnyMatcher, Guardrail, ParamsSchema } from './guardrail.ts'

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

/** One object with the verdict that the guardrail must give, and why it is worth a case. */
export interface Case {
  readonly name: string
  readonly object: ManifestObject
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
