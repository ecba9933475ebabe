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
  /** On an update, the object selector looks at the object before as well. */
  | 'match.labelsBefore'
  /** The object selector takes nothing for nothing, not for an object without labels. */
  | 'match.nothing'

/** One engine at one version, as data. */
export interface EngineProfile {
  readonly target: Target
  /** The engine's name as people write it. */
  readonly engine: string
  /** The version that the output was verified with. */
  readonly version: string
  /** The first version that has what the output uses, where the engine is installed on its own. */
  readonly since?: string
  /** The first version that does not run the output any more. */
  readonly until?: string
  readonly capabilities: Readonly<Record<Capability, boolean>>
}
