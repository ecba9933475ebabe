import type { KindInfo } from './kubernetes/kind-info.ts'
import type { LabelSelector } from './label-selector.ts'
import type { JudgedOperation } from './operation.ts'

declare const objectType: unique symbol

/**
 * Says which requests a guardrail judges: the value of `on`.
 *
 * @typeParam T - the type of `object` in `check`
 * @typeParam View - `'pod'` where `check` also receives `pod`
 * @typeParam Operation - the operations that are judged
 */
export interface Matcher<
  T,
  View extends 'object' | 'pod',
  Operation extends JudgedOperation = JudgedOperation,
> {
  readonly kinds: readonly MatchedKindInfo[]
  readonly operations: readonly Operation[]
  readonly namespaceSelector?: LabelSelector | undefined
  readonly objectSelector?: LabelSelector | undefined
  readonly view: View
  /** Type level only. */
  readonly [objectType]?: T
}

/** One kind with the paths below its resource that are matched; `''` is the resource itself. */
export interface MatchedKindInfo extends KindInfo {
  /** The kind of what a request to these paths carries, where it is not the resource's own. */
  readonly carries?: Pick<KindInfo, 'group' | 'version' | 'kind'> | undefined
}

/** The type of `object` that a matcher gives. */
export type ObjectOf<M> = M extends Matcher<infer T, 'object' | 'pod'> ? T : never

/** The operations that a matcher names. */
export type OperationOf<M> = M extends Matcher<unknown, 'object' | 'pod', infer O> ? O : never

/** What narrows the requests of the named kinds. */
export interface MatchOptions<Operation extends JudgedOperation> {
  /** Default CREATE and UPDATE. */
  readonly operations?: readonly Operation[]
  /** Judges only objects in namespaces with these labels; every kind must be namespaced. */
  readonly namespaceSelector?: LabelSelector
  /**
   * Judges only objects with these labels; an update where the object has them before or after, so
   * that nobody escapes by taking a label away.
   */
  readonly objectSelector?: LabelSelector
}
