import type { Diagnostic } from '@gatewright/diagnostics'

/**
 * Carries a diagnostic out of a lowering; always caught at the statement that contains it. It has none
 * where a name is read whose declaration was refused, which is said there.
 */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic | undefined

  constructor(diagnostic?: Diagnostic) {
    super(diagnostic?.message)
    this.diagnostic = diagnostic
  }
}
