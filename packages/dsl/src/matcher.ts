import type { KindInfo } from './kubernetes/kind-info.ts'
import type { JudgedOperation } from './operation.ts'

declare const objectType: unique symbol

/**
 * Says which requests a guardrail judges: the value of `on`.
 *
 * @typeParam T - the type of `object` in `check`
 * @typeParam View - `'pod'` where `check` also receives `pod`
 */
export interface Matcher<T, View extends 'object' | 'pod'> {
  readonly kinds: readonly KindInfo[]
  readonly operations: readonly JudgedOperation[]
  readonly view: View
  /** Type level only. */
  readonly [objectType]?: T
}

/** The type of `object` that a matcher gives. */
export type ObjectOf<M> = M extends Matcher<infer T, 'object' | 'pod'> ? T : never
