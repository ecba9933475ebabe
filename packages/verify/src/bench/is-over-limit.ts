import type { CelCost } from '@gatewright/engines'

/** True where an API server would break off the evaluation. */
export function isOverLimit(cost: CelCost | undefined): boolean {
  return cost !== undefined && (cost.total > cost.budget || cost.largest > cost.limit)
}
