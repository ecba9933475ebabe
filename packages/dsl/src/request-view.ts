import type { JudgedOperation } from './operation.ts'

/** Who sent the request; an audit knows nobody. */
export interface UserView {
  readonly name?: string
  readonly uid?: string
  readonly groups: readonly string[]
  readonly extra: Readonly<Record<string, readonly string[]>>
}

/** The request that `check` judges, apart from its objects. */
export interface RequestView<O extends JudgedOperation = JudgedOperation> {
  /** CREATE where no operation is known, as in an audit. */
  readonly operation: O
  /** Absent where the API server is to generate it. */
  readonly name?: string
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string
  /** Such as `exec` or `scale`; absent for the object itself. */
  readonly subresource?: string
  /** True where nothing will be stored. */
  readonly dryRun: boolean
  readonly user: UserView
}
