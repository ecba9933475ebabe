import type { Diagnostic } from '@gatewright/diagnostics'
import type { JsonObject, PolicyNode } from '@gatewright/ir'
import type { EmitRewrite } from './emit-rewrite.ts'
import type { EngineProfile } from './engine-profile.ts'
import type { Installation } from './installation.ts'
import type { Target } from './target.ts'

/** What a use does with an object that violates. */
export type EnforcementAction = 'audit' | 'warn' | 'enforce'

/** One use of a policy, as a back end gets it. */
export interface PolicyUse {
  /** The name of the documents: a DNS label. */
  readonly name: string
  readonly policy: PolicyNode
  readonly params: JsonObject
  readonly action: EnforcementAction
  /** Namespace names with `*` at either end; a Namespace object is exempt by its own name. */
  readonly exemptNamespaces: readonly string[]
}

/** A comment before the member at `path`. */
export interface DocumentComment {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** One emitted document and the file it belongs in. */
export interface Artifact {
  /** Relative to the target's folder, with `/`. */
  readonly path: string
  readonly document: JsonObject
  readonly comments: readonly DocumentComment[]
}

/** What a back end made of one use. */
export interface Emission {
  readonly artifacts: readonly Artifact[]
  /** Errors say why the use cannot be carried by this target; then there are no artifacts. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Turns uses of policies into the documents of one target. */
export interface Backend {
  readonly target: Target
  /** What the engine is installed with; nothing where it comes with Kubernetes. */
  readonly installation?: Installation
  /** @param rewrite - changes to the trees that are printed; without it, there are none */
  readonly emit: (use: PolicyUse, profile: EngineProfile, rewrite?: EmitRewrite) => Emission
}
