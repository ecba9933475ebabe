import type { z } from 'zod'
import type { AnyMatcher, Guardrail, GuardrailDefinition, ParamsSchema } from './guardrail.ts'

/** The engines that policies can be compiled for. */
export type TargetName = 'kyverno' | 'kyverno-legacy' | 'gatekeeper' | 'kubernetes'

/** What happens to an object that violates: recorded, answered with a warning, or refused. */
export type Action = 'audit' | 'warn' | 'enforce'

/**
 * What becomes of an update of an object that broke the rule before: `deny` judges what the request
 * leaves behind alone; `allow` denies an update only for messages that the object before would not
 * have got as well, so that what is older than the rule goes on working and nobody makes it worse.
 */
export type OnExisting = 'allow' | 'deny'

/** Objects that a use does not judge. */
export interface Exemption {
  /** Namespace names, `*` allowed at either end; a Namespace object is exempt by its own name. */
  readonly namespaces?: readonly string[]
}

/** How one use of a guardrail is set up. */
export interface UseOptions<P extends ParamsSchema> {
  /** Name of the policies; the guardrail's id unless given. */
  readonly name?: string
  readonly params?: z.input<P>
  /** Default `audit`. */
  readonly action?: Action
  /** Default `deny`; `allow` needs a guardrail that an audit can judge: over objects, not over who asks. */
  readonly onExisting?: OnExisting
  readonly exempt?: Exemption
}

/** One guardrail put to use in an environment. */
export interface Use {
  readonly guardrail: Guardrail
  readonly options: UseOptions<ParamsSchema>
}

/** One environment: clusters that get the same policies. */
export interface Environment {
  readonly targets: readonly TargetName[]
  readonly guardrails: readonly Use[]
}

/** The whole configuration: the default export of `gatewright.config.ts`. */
export interface Config {
  /** The output folder, relative to the configuration; default `generated`. */
  readonly output?: string
  /**
   * True where every target is to deny values of other types than their kinds declare that rules might pass over.
   * An API server lets none through; what judges manifests without one, such as `gator test`, meets them. Default
   * false, since it takes time in each review.
   */
  readonly checkTypes?: boolean
  readonly environments: Readonly<Record<string, Environment>>
}

/** What a use needs of a guardrail: a list may hold guardrails of any kinds. */
export interface UsableGuardrail<P extends ParamsSchema> {
  readonly definition: Pick<GuardrailDefinition<AnyMatcher, P>, 'id' | 'params'>
}

/** Puts a guardrail to use; may be repeated under different names. */
export function use<P extends ParamsSchema>(
  guardrail: UsableGuardrail<P>,
  options: UseOptions<P> = {},
): Use {
  return {
    guardrail: guardrail as unknown as Guardrail,
    options: options as UseOptions<ParamsSchema>,
  }
}

/** Types the configuration. */
export function defineConfig(config: Config): Config {
  return config
}
