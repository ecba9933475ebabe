/**
 * A `LabelSelector` of Kubernetes: labels that are there with these values, and requirements that all
 * hold.
 */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>
  readonly matchExpressions?: readonly LabelRequirement[]
}

/** One requirement of a selector; `values` only for In and NotIn. */
export interface LabelRequirement {
  readonly key: string
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  readonly values?: readonly string[]
}
