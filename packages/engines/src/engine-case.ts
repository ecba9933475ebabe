/** An object that an engine is to judge; keys are unique within a call. */
export interface EngineCase {
  readonly key: string
  /** As written in a manifest: null members included. */
  readonly object: { readonly [member: string]: unknown }
  /** The Namespace it is in, where its labels decide. */
  readonly namespace?: EngineCase['object'] | undefined
}

/** What an engine said about one object. */
export interface EngineRow {
  readonly key: string
  readonly outcome: 'allow' | 'deny' | 'error' | 'notMatched'
  readonly messages: readonly string[]
}

/** What running a policy on its cases ended in. */
export interface EngineAnswer {
  readonly rows: readonly EngineRow[]
  /** Why there are no rows to rely on: the engine did not load the policy, or broke off. */
  readonly failure: string | undefined
  /** Milliseconds of the engine's processes. */
  readonly milliseconds: number
  /** Processes started for it. */
  readonly starts: number
}

/** A uid by which the engine's rows are joined to cases again. */
export function caseUid(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}

/** The object with a uid, and with the default namespace that an API server would give it. */
export function withUid(object: EngineCase['object'], uid: string): EngineCase['object'] {
  const { metadata } = object
  const own = typeof metadata === 'object' && metadata !== null ? metadata : {}
  return { ...object, metadata: { ...own, uid } }
}
