import type { Diagnostic } from '../diagnostic.ts'
import type { Origin } from '../origin.ts'

/**
 * Diagnostics for programs: `{ version: 1, diagnostics: [...] }`. Each has `code`, `name`,
 * `severity` and `message`, and where they exist `origin`, `related` and `help`. Members may be
 * added under the same version; none is renamed or removed.
 */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ version: 1, diagnostics: diagnostics.map(describe) }, null, 2)
}

// Spelled out, so that the shape holds whatever a diagnostic carries besides.
function describe({ code, name, severity, message, origin, related, help }: Diagnostic): object {
  return {
    code,
    name,
    severity,
    message,
    origin: origin && describeOrigin(origin),
    related: related?.map((place) => ({
      message: place.message,
      origin: describeOrigin(place.origin),
    })),
    help,
  }
}

function describeOrigin({ file, line, column, start, end }: Origin): object {
  return { file, line, column, start, end }
}
