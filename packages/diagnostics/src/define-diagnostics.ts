import type { Diagnostic, RelatedPlace, Severity } from './diagnostic.ts'
import type { Origin } from './origin.ts'

/** One row of a diagnostic table: its texts are functions of typed parameters. */
export interface DiagnosticRow<P> {
  readonly name: string
  readonly severity: Severity
  readonly message: (parameters: P) => string
  readonly help?: (parameters: P) => string | undefined
}

/** Where a diagnostic points. */
export interface DiagnosticPlace {
  readonly origin?: Origin | undefined
  readonly related?: readonly RelatedPlace[]
}

type Factory<P> = (parameters: P, place?: DiagnosticPlace) => Diagnostic

/** The rows of a table: `P` names the parameters of each code. */
export type DiagnosticTable<P> = { readonly [Code in keyof P]: DiagnosticRow<P[Code]> }

/** One factory per code of a table. */
export type DiagnosticFactories<P> = { readonly [Code in keyof P]: Factory<P[Code]> }

/** Turns a table `code -> row` into typed factories; codes are assigned by hand and never reused. */
export function defineDiagnostics<P>(table: DiagnosticTable<P>): DiagnosticFactories<P> {
  const factories: Partial<Record<keyof P, Factory<never>>> = {}
  for (const code of Object.keys(table) as (keyof P & string)[]) {
    const row = table[code]
    factories[code] = (parameters, place = {}) => {
      const help = row.help?.(parameters)
      return {
        code,
        name: row.name,
        severity: row.severity,
        message: row.message(parameters),
        ...(place.origin === undefined ? {} : { origin: place.origin }),
        ...(place.related === undefined ? {} : { related: place.related }),
        ...(help === undefined ? {} : { help }),
      }
    }
  }
  return factories as DiagnosticFactories<P>
}
