import type { LabelSelector, MatchNode } from '@gatewright/ir'
import type { EngineProfile } from './engine-profile.ts'

/**
 * The object selector of a match, where an engine's own matches the same objects; elsewhere the rule has
 * to look at the labels.
 */
export function nativeSelector(
  { objectSelector, operations }: MatchNode,
  { capabilities }: EngineProfile,
): LabelSelector | undefined {
  if (objectSelector === undefined) return undefined
  const isUpdated = operations.includes('UPDATE')
  if (isUpdated && !capabilities['match.labelsBefore']) return undefined
  const isPartial = operations.some((operation) => operation !== 'UPDATE')
  if (isPartial && selectsUnlabelled(objectSelector) && !capabilities['match.nothing'])
    return undefined
  return objectSelector
}

function selectsUnlabelled({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return (
    Object.keys(matchLabels).length === 0 &&
    matchExpressions.every(({ operator }) => operator === 'NotIn' || operator === 'DoesNotExist')
  )
}
