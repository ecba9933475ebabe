/** The namespace that a request is in; what is cluster-scoped has none. */
export interface NamespaceView {
  /** Absent for what is in no namespace. */
  readonly name?: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}
