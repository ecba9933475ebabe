/** A CustomResourceDefinition, as far as an import needs it. */
export interface Definition {
  /** The file that it was found in. */
  readonly source: string
  readonly group: string
  readonly kind: string
  /** The plural of the REST path. */
  readonly resource: string
  readonly namespaced: boolean
  /** Those that are served, the stored one first. */
  readonly versions: readonly DefinedVersion[]
}

/** A version of a custom kind. */
export interface DefinedVersion {
  readonly name: string
  readonly schema: unknown
}
