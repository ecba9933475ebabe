import type { z } from 'zod'
import type { Matcher, ObjectOf, OperationOf } from './matcher.ts'
import type { NamespaceView } from './namespace-view.ts'
import type { PodView } from './pod-view.ts'
import type { RequestView } from './request-view.ts'

/** How grave a violation is. */
export type GuardrailSeverity = 'low' | 'medium' | 'high' | 'critical'

/** The zod schema of a guardrail's parameters: an object. */
export type ParamsSchema = z.ZodObject

/** Any matcher. */
export type AnyMatcher = Matcher<unknown, 'object' | 'pod'>

/** What `check` receives. */
export type CheckContext<M extends AnyMatcher, P extends ParamsSchema> = {
  /** The request, apart from its objects. */
  readonly request: RequestView<OperationOf<M>>
  /** The namespace that the request is in; every kind must be namespaced. */
  readonly namespace: NamespaceView
  /** The parameters of this use, with their defaults. */
  readonly params: Readonly<z.output<P>>
  /** Denies the request; several messages may be given. */
  readonly deny: (message: string) => void
} & ObjectsOf<ObjectOf<M>, OperationOf<M>> &
  (M['view'] extends 'pod' ? PodsOf<OperationOf<M>> : unknown)

/** Something that a DELETE does not leave behind. */
type After<T, O> = 'DELETE' extends O ? T | undefined : T

/** Something that is there before an UPDATE or a DELETE alone. */
type Before<T, O> = [O] extends ['UPDATE' | 'DELETE'] ? T : T | undefined

interface ObjectsOf<T, O> {
  /** The object of the request; fields that the API declares optional may be absent. */
  readonly object: After<T, O>
  /** The object before an UPDATE, or the one that a DELETE removes. */
  readonly oldObject: Before<T, O>
}

interface PodsOf<O> {
  /** The pod that the object runs. */
  readonly pod: After<PodView, O>
  /** The pod that the object ran before the request. */
  readonly oldPod: Before<PodView, O>
}

/** What an author writes about one guardrail. */
export interface GuardrailDefinition<M extends AnyMatcher, P extends ParamsSchema> {
  /** A DNS label; the default name of the policies. */
  readonly id: string
  /** One line, for lists and reports. */
  readonly title: string
  /** Why the guardrail exists and what it stops, for the person who reviews the policies. */
  readonly description?: string
  /** Default `medium`. */
  readonly severity?: GuardrailSeverity
  /** Free text that groups policies in reports, e.g. `Images`. */
  readonly category?: string
  readonly on: M
  readonly params?: P
  /** The rule: ordinary TypeScript, run in Node as written and compiled for every engine. */
  check(context: CheckContext<M, P>): void
}

const brand = Symbol.for('gatewright.guardrail')

/** A guardrail, as `guardrail()` returns it. */
export interface Guardrail<
  M extends AnyMatcher = AnyMatcher,
  P extends ParamsSchema = ParamsSchema,
> {
  readonly definition: GuardrailDefinition<M, P>
}

/** Defines a guardrail; the only argument must be an object literal, so that it can be compiled. */
export function guardrail<
  const M extends AnyMatcher,
  P extends ParamsSchema = z.ZodObject<Record<never, never>>,
>(definition: GuardrailDefinition<M, P>): Guardrail<M, P> {
  return Object.freeze({ definition, [brand]: true })
}

/** True for what `guardrail()` returned, also from another copy of this package. */
export function isGuardrail(value: unknown): value is Guardrail {
  return typeof value === 'object' && value !== null && brand in value
}
