import { backendDiagnostics, type EngineProfile, type PolicyUse } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { CelPolicy } from './emit-policy.ts'

/** What an API server lets one evaluation of one expression cost, and Kyverno too. */
const LIMIT = 1_000_000

/** Says where an expression can cost more on a large object than an engine lets it. */
export function checkCost(
  { policy: { origin } }: PolicyUse,
  { costs }: CelPolicy,
  profile: EngineProfile,
): readonly Diagnostic[] {
  const [largest] = [...costs].sort((a, b) => b.cost - a.cost)
  if (largest === undefined || largest.cost <= LIMIT) return []
  const engine = `${profile.engine} ${profile.version}`
  const told = { engine, cost: largest.cost, limit: LIMIT, place: largest.place }
  return [backendDiagnostics.GW3002(told, { origin })]
}
