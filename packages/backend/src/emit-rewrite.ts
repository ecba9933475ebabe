import type { CelExpr, RegoModule } from '@gatewright/lang'

/** Changes to the trees of a target's language that a back end makes, before they are printed. */
export interface EmitRewrite {
  /** @param place - the member of the policy that holds the expression, such as `variables.names` */
  readonly cel?: ((expr: CelExpr, place: string) => CelExpr) | undefined
  readonly rego?: ((module: RegoModule) => RegoModule) | undefined
}
