import { type DiagnosticFactories, defineDiagnostics, didYouMean } from '@gatewright/diagnostics'
import type { LogTail } from '@gatewright/engines'

/** What each diagnostic is told. */
interface CliParameters {
  readonly GW4001: { readonly path: string; readonly problem: string }
  readonly GW4002: { readonly path: string }
  readonly GW4003: { readonly path: string; readonly names: readonly string[] }
  readonly GW4004: { readonly environment: string; readonly known: readonly string[] }
  readonly GW4006: { readonly path: string }
  readonly GW4007: { readonly file: string; readonly problem: string }
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
  readonly GW4030: { readonly path: string }
  readonly GW4031: { readonly path: string }
  readonly GW4032: { readonly path: string }
  readonly GW4033: { readonly source: string; readonly problem: string }
  readonly GW4034: { readonly source: string; readonly problem: string }
  readonly GW4035: { readonly source: string; readonly kind: string }
  readonly GW4036: { readonly source: string; readonly kind: string; readonly version: string }
  readonly GW4037: {
    readonly group: string
    readonly kind: string
    readonly sources: readonly string[]
  }
  readonly GW4038: { readonly path: string }
  readonly GW4039: { readonly path: string; readonly problem: string }
  readonly GW4041: { readonly path: string; readonly problem: string }
  readonly GW4042: {
    readonly environment: string
    readonly target: string
    readonly name: string
    readonly value: string
    readonly reason: string
  }
  readonly GW4043: {
    readonly environment: string
    readonly target: string
    readonly name: string
    readonly value: string
    readonly reason: string
  }
  readonly GW4044: {
    readonly environment: string
    readonly target: string
    readonly engine: string
    readonly version: string
    readonly wanted: string
  }
  readonly GW4040: { readonly code: string; readonly known: readonly string[] }
  readonly GW4050: { readonly version: string; readonly known: readonly string[] }
  readonly GW4051: { readonly problem: string }
  readonly GW4052: { readonly problem: string }
  readonly GW4053: {
    readonly problem: string
    readonly log: LogTail | undefined
  }
  readonly GW4054: { readonly directory: string }
  readonly GW4055: { readonly directory: string; readonly problem: string }
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
  GW4007: {
    name: 'equivalent-mutants-not-readable',
    severity: 'error',
    message: ({ file, problem }) => `${file} does not list mutants: ${problem}`,
    help: () =>
      'Write a list of { "guardrails"?: […], "targets": […], "mutations": […], "reason": "…" }.',
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
    name: 'import-not-found',
    severity: 'error',
    message: ({ path }) => `there is no file and no folder ${JSON.stringify(path)}`,
    help: () => 'Name a file with CustomResourceDefinitions, or a folder of such files.',
  },
  GW4031: {
    name: 'not-a-definition',
    severity: 'error',
    message: ({ path }) => `there is no CustomResourceDefinition in ${JSON.stringify(path)}`,
    help: () => 'Nothing was written. `kubectl get crd <name> -o yaml` prints one of a cluster.',
  },
  GW4032: {
    name: 'no-definitions',
    severity: 'error',
    message: ({ path }) => `there is no CustomResourceDefinition below ${JSON.stringify(path)}`,
    help: () => 'Nothing was written. Name the folder that holds YAML or JSON files with them.',
  },
  GW4033: {
    name: 'definition-not-read',
    severity: 'error',
    message: ({ source, problem }) => `${source}: ${problem}`,
    help: () => 'Nothing was written. Mend the file, or import the others by themselves.',
  },
  GW4034: {
    name: 'invalid-definition',
    severity: 'error',
    message: ({ source, problem }) => `${source} is no CustomResourceDefinition: ${problem}`,
    help: () => 'Nothing was written. An API server would refuse it.',
  },
  GW4035: {
    name: 'no-served-version',
    severity: 'error',
    message: ({ source, kind }) => `${source}: no version of ${kind} is served`,
    help: () => 'Nothing was written. No request is about it, so there is nothing to judge.',
  },
  GW4036: {
    name: 'no-schema',
    severity: 'error',
    message: ({ source, kind, version }) => `${source}: ${version} of ${kind} has no schema`,
    help: () => 'Nothing was written. Give it a schema.openAPIV3Schema.',
  },
  GW4037: {
    name: 'duplicate-definition',
    severity: 'error',
    message: ({ group, kind, sources }) =>
      `${sources.join(' and ')} both define ${kind} of ${group}`,
    help: () => 'Nothing was written. Import the definition that the cluster has.',
  },
  GW4038: {
    name: 'foreign-types',
    severity: 'error',
    message: ({ path }) => `${path} was not made by gatewright and stands where types belong`,
    help: () => 'Nothing was written. Move the file away, or choose another folder with --out.',
  },
  GW4039: {
    name: 'types-not-writable',
    severity: 'error',
    message: ({ path, problem }) => `${path} cannot be written: ${problem}`,
    help: () => 'Check the permissions, or choose another folder with --out.',
  },
  GW4040: {
    name: 'unknown-code',
    severity: 'error',
    message: ({ code }) => `no diagnostic has the code ${JSON.stringify(code)}`,
    help: ({ code, known }) =>
      /^TS\d+$/i.test(code)
        ? 'Codes that begin with TS are those of the TypeScript compiler.'
        : didYouMean(code, known, '`gatewright explain` lists all codes.'),
  },
  GW4041: {
    name: 'values-not-readable',
    severity: 'error',
    message: ({ path, problem }) => `the values ${path} cannot be read: ${problem}`,
    help: () => 'Name the values file that the engine is installed with.',
  },
  GW4042: {
    name: 'setting-missing',
    severity: 'error',
    message: ({ environment, target, name, value }) =>
      `the policies of ${environment} for ${target} rely on \`${name}: ${value}\``,
    help: ({ reason }) => reason,
  },
  GW4043: {
    name: 'kept-from-engine',
    severity: 'warning',
    message: ({ environment, target, name }) =>
      `the chart keeps some of what the policies of ${environment} for ${target} look at from the engine: ${name}`,
    help: ({ name, value, reason }) => `${reason} Set \`${name}: ${value}\`, or leave it be.`,
  },
  GW4044: {
    name: 'engine-version-unfit',
    severity: 'error',
    message: ({ environment, target, engine, version }) =>
      `${engine} ${version} does not run the policies of ${environment} for ${target}`,
    help: ({ engine, wanted }) => `Install ${engine} ${wanted}.`,
  },
  GW4050: {
    name: 'unknown-kubernetes-version',
    severity: 'error',
    message: ({ version }) => `a cluster cannot behave as Kubernetes ${JSON.stringify(version)}`,
    help: ({ version, known }) => didYouMean(version, known, `It can as ${known.join(', ')}.`),
  },
  GW4051: {
    name: 'go-missing',
    severity: 'error',
    message: ({ problem }) => `what a cluster is made of cannot be built: ${problem}`,
  },
  GW4052: {
    name: 'cluster-program-missing',
    severity: 'error',
    message: ({ problem }) => problem,
    help: () => '`gatewright engines list --live` says where each program comes from.',
  },
  GW4053: {
    name: 'cluster-failed',
    severity: 'error',
    message: ({ problem }) => `the cluster does not run: ${problem}`,
    help: ({ log }) =>
      log === undefined
        ? 'Nothing of it was left running.'
        : `Nothing of it was left running. The last lines of ${log.path}:\n${log.lines.join('\n')}`,
  },
  GW4054: {
    name: 'cluster-in-use',
    severity: 'error',
    message: ({ directory }) => `another cluster is started or runs in ${directory}`,
    help: () => '`gatewright live status` says more. Another --directory holds another cluster.',
  },
  GW4055: {
    name: 'data-directory-unusable',
    severity: 'error',
    message: ({ directory, problem }) =>
      `a cluster cannot keep its data in ${directory}: ${problem}`,
    help: () => 'Check the permissions, or choose another folder with --directory.',
  },
})
