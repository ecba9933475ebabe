import type { Diagnostic } from '@gatewright/diagnostics'

/** Carries a diagnostic out of a lowering; always caught at the statement that contains it. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
  }
}
