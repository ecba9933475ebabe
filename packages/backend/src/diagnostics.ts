import { type DiagnosticFactories, defineDiagnostics } from '@gatewright/diagnostics'

/** What each diagnostic is told. */
interface BackendParameters {
  readonly GW3001: { readonly construct: string; readonly engine: string; readonly instead: string }
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
  })
