/** What no guardrail can say, and why. */
export interface OutOfReach {
  readonly outOfReach: string
}

/** The name of the file of each rule's guardrail, or why there is none. */
export type AcceptanceRules = Readonly<Record<string, string | OutOfReach>>
