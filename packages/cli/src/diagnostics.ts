import { type DiagnosticFactories, defineDiagnostics, didYouMean } from '@gatewright/diagnostics'

/** What each diagnostic is told. */
interface CliParameters {
  readonly GW4001: { readonly path: string; readonly problem: string }
  readonly GW4002: { readonly path: string }
  readonly GW4003: { readonly path: string; readonly names: readonly string[] }
  readonly GW4004: { readonly environment: string; readonly known: readonly string[] }
  readonly GW4006: { readonly path: string }
  readonly GW4005: { readonly id: string; readonly known: readonly string[] }
  readonly GW4010: { readonly path: string }
  readonly GW4011: { readonly path: string; readonly files: number }
  readonly GW4012: { readonly problem: string }
  readonly GW4013: { readonly place: string; readonly problem: string }
  readonly GW4014: { readonly problem: string }
  readonly GW4020: { readonly target: string; readonly known: readonly string[] }
  readonly GW4021: { readonly known: readonly string[] }
  readonly GW4022: { readonly path: string; readonly problem: string }
  readonly GW4023: { readonly path: string; readonly targets: readonly string[] }
  readonly GW4024: { readonly path: string; readonly target: string; readonly count: number }
  readonly GW4025: { readonly policy: string; readonly target: string; readonly reason: string }
  readonly GW4030: { readonly code: string; readonly known: readonly string[] }
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
    help: ({ environment, known }) =>
      didYouMean(environment, known, `The configuration has ${known.join(', ') || 'none'}.`),
  },
  GW4005: {
    name: 'unknown-guardrail',
    severity: 'error',
    message: ({ id }) => `no use and no guardrail is named ${JSON.stringify(id)}`,
    help: ({ id, known }) =>
      didYouMean(id, known, `The configuration has ${known.join(', ') || 'none'}.`),
  },
  GW4006: {
    name: 'folder-not-found',
    severity: 'error',
    message: ({ path }) => `there is no folder ${JSON.stringify(path)}`,
    help: () => 'Name the folder that holds the manifests.',
  },
  GW4010: {
    name: 'not-a-folder',
    severity: 'error',
    message: ({ path }) => `${JSON.stringify(path)} is no folder`,
    help: () => 'Name the folder that holds the manifests.',
  },
  GW4011: {
    name: 'no-manifests',
    severity: 'error',
    message: ({ path, files }) =>
      files === 0
        ? `there is no YAML or JSON file below ${JSON.stringify(path)}`
        : `there is no Kubernetes object below ${JSON.stringify(path)}`,
    help: () => 'Nothing was judged. Name the folder that holds the manifests.',
  },
  GW4012: {
    name: 'manifest-not-read',
    severity: 'error',
    message: ({ problem }) => `not read: ${problem}`,
  },
  GW4013: {
    name: 'not-an-object',
    severity: 'error',
    message: ({ place, problem }) => `not judged: ${place} ${problem}`,
  },
  GW4014: {
    name: 'ill-typed-object',
    severity: 'error',
    message: ({ problem }) => `not judged: ${problem}`,
    help: () => 'An API server refuses it before any policy.',
  },
  GW4020: {
    name: 'target-not-in-environment',
    severity: 'error',
    message: ({ target }) => `the environment has no target ${target}`,
    help: ({ target, known }) => didYouMean(target, known, `It has ${known.join(', ') || 'none'}.`),
  },
  GW4021: {
    name: 'compared-with-nothing',
    severity: 'error',
    message: () => 'a hand-written policy is compared with one policy',
    help: ({ known }) => `Name it with --policy: ${known.join(', ')}.`,
  },
  GW4022: {
    name: 'policy-not-readable',
    severity: 'error',
    message: ({ path, problem }) => `the policy ${path} cannot be read: ${problem}`,
    help: () => 'Name a YAML or JSON file, or a folder of them.',
  },
  GW4023: {
    name: 'no-policy-found',
    severity: 'error',
    message: ({ path, targets }) => `there is no policy for ${targets.join(' or ')} in ${path}`,
    help: () =>
      'A ValidatingPolicy, a ClusterPolicy, a ConstraintTemplate with its Constraint, or a ValidatingAdmissionPolicy with its binding can be compared.',
  },
  GW4024: {
    name: 'several-policies-found',
    severity: 'error',
    message: ({ path, target, count }) => `there are ${count} policies for ${target} in ${path}`,
    help: () => 'Name the file or the folder of the one that is to be compared.',
  },
  GW4025: {
    name: 'policy-not-measured',
    severity: 'error',
    message: ({ policy, target, reason }) => `${policy} cannot be measured on ${target}: ${reason}`,
    help: () => 'Change the policy until its engine enforces it and it looks at the same objects.',
  },
  GW4030: {
    name: 'unknown-code',
    severity: 'error',
    message: ({ code }) => `no diagnostic has the code ${JSON.stringify(code)}`,
    help: ({ code, known }) =>
      /^TS\d+$/i.test(code)
        ? 'Codes that begin with TS are those of the TypeScript compiler.'
        : didYouMean(code, known, '`gatewright explain` lists all codes.'),
  },
})
