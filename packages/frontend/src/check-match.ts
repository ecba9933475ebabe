import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import type { MatchNode } from '@gatewright/ir'
import { frontendDiagnostics } from './diagnostics.ts'

/** Refuses a match that no engine could carry out, or that engines carry out differently. */
export function checkMatch(
  { kinds, operations, namespaceSelector }: MatchNode,
  origin: Origin | undefined,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (kinds.length === 0) found.push(frontendDiagnostics.GW2012({ problem: 'no kind' }, { origin }))
  if (operations.length === 0)
    found.push(frontendDiagnostics.GW2012({ problem: 'no operation' }, { origin }))
  const ofCluster = kinds.filter(({ namespaced }) => !namespaced).map(({ kind }) => kind)
  if (namespaceSelector !== undefined && ofCluster.length > 0)
    found.push(frontendDiagnostics.GW2011({ kinds: [...new Set(ofCluster)] }, { origin }))
  return found
}
