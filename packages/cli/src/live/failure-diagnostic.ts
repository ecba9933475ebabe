import type { Diagnostic } from '@gatewright/diagnostics'
import type { LiveFailure, LiveFailureKind } from '@gatewright/engines'
import { cliDiagnostics } from '../diagnostics.ts'

/** What is known of a cluster that does not run. */
export type FailureText = Pick<LiveFailure, 'kind' | 'message' | 'log'>

const DIAGNOSTICS: Record<
  LiveFailureKind,
  (failure: FailureText, directory: string) => Diagnostic
> = {
  programFailed: ({ message, log }) => cliDiagnostics.GW4053({ problem: message, log }),
  portTaken: ({ message, log }) => cliDiagnostics.GW4053({ problem: message, log }),
  refused: ({ message, log }) => cliDiagnostics.GW4053({ problem: message, log }),
  manifestsMissing: ({ message }) => cliDiagnostics.GW4052({ problem: message }),
  directoryUnusable: ({ message }, directory) =>
    cliDiagnostics.GW4055({ directory, problem: message }),
  inUse: (_, directory) => cliDiagnostics.GW4054({ directory }),
}

/** Says why a cluster does not run. */
export function failureDiagnostic(failure: FailureText, directory: string): Diagnostic {
  return DIAGNOSTICS[failure.kind](failure, directory)
}
