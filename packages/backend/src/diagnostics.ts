import { type DiagnosticFactories, defineDiagnostics } from '@gatewright/diagnostics'

/** What each diagnostic is told. */
interface BackendParameters {
  readonly GW3001: { readonly construct: string; readonly engine: string; readonly instead: string }
  readonly GW3002: {
    readonly engine: string
    readonly place: string
    readonly cost: number
    readonly limit: number
  }
  readonly GW3003: {
    readonly engine: string
    readonly place: string
    readonly length: number
    readonly limit: number
  }
}

/** Diagnostics that all back ends share: what a target lacks. */
export const backendDiagnostics: DiagnosticFactories<BackendParameters> =
  defineDiagnostics<BackendParameters>({
    GW3001: {
      name: 'unsupported-by-target',
      severity: 'error',
      message: ({ construct, engine }) => `${engine} has no equal of ${construct}`,
      help: ({ instead }) => instead,
    },
    GW3002: {
      name: 'beyond-cost-limit',
      severity: 'warning',
      message: ({ engine, place, cost, limit }) =>
        `on a large object ${engine} can break this check off: ${place} costs up to ${inWords(cost)} there, of ${inWords(limit)}`,
      help: () =>
        'A request that is broken off is refused. Walk each list once: not a list for each entry of a list.',
    },
    GW3003: {
      name: 'beyond-length-limit',
      severity: 'error',
      message: ({ engine, place, length, limit }) =>
        `${engine} does not read what this check becomes: ${place} has ${inWords(length)} characters, of ${inWords(limit)}`,
      help: () =>
        'Give shorter lists as parameters, compare by prefixes or patterns, or divide the guardrail.',
    },
  })

/** A large number as people read one, whatever their language. */
function inWords(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
