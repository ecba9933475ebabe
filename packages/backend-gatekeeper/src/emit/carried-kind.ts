import type { MatchedKind } from '@gatewright/ir'

/** The kind of what a request carries: that is what Gatekeeper calls the request's kind. */
export function carriedKind(matched: MatchedKind): Pick<MatchedKind, 'group' | 'version' | 'kind'> {
  return matched.carries ?? matched
}
