import { backendDiagnostics, type EngineProfile, type PolicyUse } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { CelPolicy } from './emit-policy.ts'

/** What an API server lets one evaluation of one expression cost, and Kyverno too. */
const COST = 1_000_000
/** Code points of one expression that the parser of CEL reads: `expressionSizeCodePointLimit` of cel-go. */
const LENGTH = 100_000

/** Says where an expression is longer than an engine reads, or can cost more on a large object than it lets it. */
export function checkLimits(
  { policy: { origin } }: PolicyUse,
  { expressions }: CelPolicy,
  profile: EngineProfile,
): readonly Diagnostic[] {
  const engine = `${profile.engine} ${profile.version}`
  const [longest] = expressions.toSorted((a, b) => b.length - a.length)
  if (longest !== undefined && longest.length > LENGTH) {
    const told = { engine, length: longest.length, limit: LENGTH, place: longest.place }
    return [backendDiagnostics.GW3003(told, { origin })]
  }
  const [dearest] = expressions.toSorted((a, b) => b.cost - a.cost)
  if (dearest === undefined || dearest.cost <= COST) return []
  const told = { engine, cost: dearest.cost, limit: COST, place: dearest.place }
  return [backendDiagnostics.GW3002(told, { origin })]
}
