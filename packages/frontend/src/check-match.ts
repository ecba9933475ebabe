import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import type { MatchNode } from '@gatewright/ir'
import { frontendDiagnostics } from './diagnostics.ts'
import { selectorProblem } from './selector-problem.ts'

/** Refuses a match that no engine could carry out, or that engines carry out differently. */
export function checkMatch(
  { kinds, operations, namespaceSelector, objectSelector }: MatchNode,
  origin: Origin | undefined,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (kinds.length === 0) found.push(frontendDiagnostics.GW2012({ problem: 'no kind' }, { origin }))
  const unknown = kinds.filter((one) => !('resource' in one)).map(({ kind }) => kind)
  if (unknown.length > 0) {
    const problem = `${unknown.join(', ')} is not built in`
    found.push(frontendDiagnostics.GW2012({ problem }, { origin }))
  }
  if (operations.length === 0)
    found.push(frontendDiagnostics.GW2012({ problem: 'no operation' }, { origin }))
  const ofCluster = kinds.filter(({ namespaced }) => !namespaced).map(({ kind }) => kind)
  if (namespaceSelector !== undefined && ofCluster.length > 0)
    found.push(frontendDiagnostics.GW2011({ kinds: [...new Set(ofCluster)] }, { origin }))
  for (const selector of [namespaceSelector, objectSelector]) {
    const problem = selector === undefined ? undefined : selectorProblem(selector)
    if (problem !== undefined) found.push(frontendDiagnostics.GW2014({ problem }, { origin }))
  }
  return found
}
