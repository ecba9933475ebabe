import type { Diagnostic } from '@gatewright/diagnostics'

/** A file, or a document of it, that could not be judged. */
export interface ManifestProblem {
  /** Path of the file, and the number of the object in it where there are several. */
  readonly source: string
  readonly code: string
  readonly problem: string
}

/** What a diagnostic says about a source. */
export function manifestProblem(
  source: string,
  { code, message, help }: Diagnostic,
): ManifestProblem {
  return { source, code, problem: help === undefined ? message : `${message}. ${help}` }
}
