import { type CelExpr, celChildren } from '@gatewright/lang'

/** How many nodes an expression has. */
export function sizeOf(expr: CelExpr): number {
  return celChildren(expr).reduce((sum, child) => sum + sizeOf(child), 1)
}
