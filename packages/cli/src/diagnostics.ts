import { type DiagnosticFactories, defineDiagnostics } from '@gatewright/diagnostics'

/** What each diagnostic is told. */
interface CliParameters {
  readonly GW4001: { readonly path: string; readonly problem: string }
  readonly GW4002: { readonly path: string }
  readonly GW4003: { readonly path: string; readonly names: readonly string[] }
  readonly GW4004: { readonly environment: string; readonly known: readonly string[] }
  readonly GW4006: { readonly path: string }
  readonly GW4007: { readonly file: string; readonly problem: string }
  readonly GW4005: { readonly id: string; readonly known: readonly string[] }
}

/** Diagnostics of the command: what is wrong with the output or the arguments. */
export const cliDiagnostics: DiagnosticFactories<CliParameters> = defineDiagnostics<CliParameters>({
  GW4001: {
    name: 'output-not-writable',
    severity: 'error',
    message: ({ path, problem }) => `the output folder ${path} cannot be written: ${problem}`,
    help: () => 'Nothing was changed. Check the permissions, or choose another folder with --out.',
  },
  GW4002: {
    name: 'foreign-file',
    severity: 'error',
    message: ({ path }) => `${path} was not made by gatewright and stands where a policy belongs`,
    help: () => 'Nothing was changed. Move the file away, or rename the use.',
  },
  GW4003: {
    name: 'duplicate-document',
    severity: 'error',
    message: ({ path, names }) => `${names.join(' and ')} both make ${path}`,
    help: () => 'Give the guardrails ids that differ in more than dashes.',
  },
  GW4004: {
    name: 'unknown-environment',
    severity: 'error',
    message: ({ environment }) => `there is no environment ${JSON.stringify(environment)}`,
    help: ({ known }) => `The configuration has ${known.join(', ') || 'none'}.`,
  },
  GW4005: {
    name: 'unknown-guardrail',
    severity: 'error',
    message: ({ id }) => `no use and no guardrail is named ${JSON.stringify(id)}`,
    help: ({ known }) => `The configuration has ${known.join(', ') || 'none'}.`,
  },
  GW4006: {
    name: 'folder-not-found',
    severity: 'error',
    message: ({ path }) => `there is no folder ${JSON.stringify(path)}`,
    help: () => 'Name the folder that holds the manifests.',
  },
  GW4007: {
    name: 'equivalent-mutants-not-readable',
    severity: 'error',
    message: ({ file, problem }) => `${file} does not list mutants: ${problem}`,
    help: () =>
      'Write a list of { "guardrails"?: […], "targets": […], "mutations": […], "reason": "…" }.',
  },
})
