/** An admission operation. */
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT'

/** One kind that a policy looks at, with the subresources whose requests carry the same object. */
export interface MatchedKind {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** The plural of the REST path. */
  readonly resource: string
  readonly namespaced: boolean
  readonly subresources: readonly string[]
}

/** The requests that a policy judges. */
export interface MatchNode {
  readonly kinds: readonly MatchedKind[]
  readonly operations: readonly Operation[]
}
