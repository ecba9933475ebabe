/** How the API server names a kind. */
export interface KindInfo {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** The plural of the REST path. */
  readonly resource: string
  readonly namespaced: boolean
  readonly subresources: readonly string[]
}
