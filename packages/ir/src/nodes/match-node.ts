/** An admission operation. */
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT'

/** One kind that a policy looks at, with the paths below its resource that are matched. */
export interface MatchedKind {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** The plural of the REST path. */
  readonly resource: string
  readonly namespaced: boolean
  /** `''` is the resource itself. */
  readonly subresources: readonly string[]
  /** The kind of what a request to these paths carries, where it is not the resource's own. */
  readonly carries?: Pick<MatchedKind, 'group' | 'version' | 'kind'> | undefined
}

/** A `LabelSelector` of `meta/v1`: JSON, as the documents hold it. */
export type LabelSelector = {
  readonly matchLabels?: Readonly<Record<string, string>>
  readonly matchExpressions?: readonly {
    readonly key: string
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
    readonly values?: readonly string[]
  }[]
}

/** The requests that a policy judges. */
export interface MatchNode {
  readonly kinds: readonly MatchedKind[]
  readonly operations: readonly Operation[]
  /** By the labels of the namespace; only where every kind is namespaced. */
  readonly namespaceSelector?: LabelSelector | undefined
  /** By the labels of the object, before or after the request. */
  readonly objectSelector?: LabelSelector | undefined
}
