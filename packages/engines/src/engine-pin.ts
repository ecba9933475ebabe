/** The engines that are installed and driven. */
export type EngineName = 'kyverno' | 'gator' | 'regal' | HarnessName

/** The programs that judge requests with an engine's own Go packages. */
export type HarnessName = 'harness-kyverno' | 'harness-gatekeeper'

/** The programs that a cluster is made of. */
export type LiveEngineName =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'gatekeeper'
  | 'kyverno-controller'

/** Everything that is pinned. */
export type PinnedName = EngineName | LiveEngineName

/** One engine at its pinned version: how to build it, and how to ask it for its version. */
export interface EnginePin {
  readonly name: PinnedName
  /** What people call it. */
  readonly title: string
  readonly version: string
  /** The folder of its Go module: pins of a published command, or a program of ours. */
  readonly module: string
  /** The Go package of its command. */
  readonly package: string
  /** True for a published command, which can be had as a release binary. */
  readonly isPublished: boolean
  /** Linker flags that make the binary report its version. */
  readonly linkerFlags: string
  /** Names a binary to use instead of a built one. */
  readonly variable: string
  /** Finds the version in what the command prints, or in what Go wrote into its binary. */
  readonly versionPattern: RegExp
  /** What the command prints its version for; absent where it has nothing of the sort. */
  readonly versionArguments?: readonly string[]
  /** Files of the module without which the engine does not run; they are kept beside the binary. */
  readonly manifests?: { readonly module: string; readonly path: string }
}

/** The pinned engines. */
export const ENGINE_PINS: { readonly [N in EngineName]: EnginePin } = {
  kyverno: {
    name: 'kyverno',
    module: 'pins/kyverno',
    isPublished: true,
    title: 'the Kyverno CLI',
    version: '1.19.1',
    package: 'github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno',
    linkerFlags: '-s -w -X github.com/kyverno/kyverno/pkg/version.BuildVersion=v1.19.1',
    variable: 'GATEWRIGHT_KYVERNO',
    versionPattern: /^Version:\s*v?(\S+)/m,
    versionArguments: ['version'],
  },
  gator: {
    name: 'gator',
    module: 'pins/gator',
    isPublished: true,
    title: 'gator',
    version: '3.23.1',
    package: 'github.com/open-policy-agent/gatekeeper/v3/cmd/gator',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_GATOR',
    versionPattern: /^GitVersion:\s*v?(\S+)/m,
    versionArguments: ['version'],
  },
  regal: {
    name: 'regal',
    module: 'pins/regal',
    isPublished: true,
    title: 'regal',
    version: '0.42.0',
    package: 'github.com/open-policy-agent/regal',
    linkerFlags: '-s -w -X github.com/open-policy-agent/regal/pkg/version.Version=0.42.0',
    variable: 'GATEWRIGHT_REGAL',
    versionPattern: /^Version:\s*v?(\S+)/m,
    versionArguments: ['version'],
  },
  // After the commands, whose packages are compiled by then.
  'harness-kyverno': {
    name: 'harness-kyverno',
    title: 'the harness of Kyverno and of the API server',
    version: '1.19.1',
    module: 'harness/kyverno',
    isPublished: false,
    package: '.',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_HARNESS_KYVERNO',
    versionPattern: /^Version:\s*(\S+)/m,
    versionArguments: ['version'],
  },
  'harness-gatekeeper': {
    name: 'harness-gatekeeper',
    title: 'the harness of Gatekeeper',
    version: '3.23.1',
    module: 'harness/gatekeeper',
    isPublished: false,
    package: '.',
    linkerFlags: '-s -w',
    variable: 'GATEWRIGHT_HARNESS_GATEKEEPER',
    versionPattern: /^Version:\s*(\S+)/m,
    versionArguments: ['version'],
  },
}

/** The oldest Go that builds every engine. */
export const MINIMUM_GO = '1.26.5'
