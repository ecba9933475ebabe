import type { Origin } from './origin.ts'

/** How bad a diagnostic is: an `error` stops the compilation, a `warning` does not. */
export type Severity = 'error' | 'warning'

/** Another place that helps to understand a diagnostic. */
export interface RelatedPlace {
  readonly message: string
  readonly origin: Origin
}

/**
 * Something an author can cause and can mend. A thrown `Error`, in contrast, is a bug of ours.
 * `code` is stable (`GW1001`), `name` its kebab-case twin, `help` says what to write instead.
 */
export interface Diagnostic {
  readonly code: string
  readonly name: string
  readonly severity: Severity
  readonly message: string
  readonly origin?: Origin
  readonly related?: readonly RelatedPlace[]
  readonly help?: string
}
