import type { Target } from './target.ts'

/** What an engine version may or may not be able to do; emitters ask, and never compare versions. */
export type Capability =
  /** CEL has the list functions `flatten` and `sort` (Kubernetes 1.35 libraries). */
  | 'cel.lists'
  /** CEL reads IP addresses and networks (Kubernetes 1.30 libraries). */
  | 'cel.network'
  /** CEL reads semantic versions (Kubernetes 1.33 libraries). */
  | 'cel.semver'
  /** Policies see the subresource of a request. */
  | 'request.subresource'
  /** Policies see whether a request is a rehearsal. */
  | 'request.dryRun'
  /** Policies see of which kind a connection is, and to which Pod. */
  | 'request.connection'

/** One engine at one version, as data. */
export interface EngineProfile {
  readonly target: Target
  /** The engine's name as people write it. */
  readonly engine: string
  /** The version that the output was verified with. */
  readonly version: string
  readonly capabilities: Readonly<Record<Capability, boolean>>
}
