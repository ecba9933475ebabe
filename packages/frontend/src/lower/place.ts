/** Where a statement stands. */
export interface Place {
  readonly loops: number
  /** True inside a `switch`, which `break` ends there. */
  readonly inSwitch: boolean
}

/** Where the statements of a function begin. */
export const OUTERMOST: Place = { loops: 0, inSwitch: false }
