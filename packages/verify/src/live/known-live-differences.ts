import type { Target } from '@gatewright/backend'
import { type JudgedRequest, requestPlace } from '@gatewright/dsl'

/** A way in which an engine in a cluster differs from the function, whatever a policy says. */
interface KnownLiveDifference {
  readonly id: string
  readonly is: (target: Target, request: JudgedRequest) => boolean
}

/** A difference that was met, on a target. */
export interface KnownLive {
  readonly target: Target
  /** Names the entry. */
  readonly difference: string
}

/** The namespace that each engine is not asked about, since it could not be mended otherwise. */
const OWN_NAMESPACE: { readonly [T in Target]: string | undefined } = {
  kyverno: 'kyverno',
  'kyverno-legacy': 'kyverno',
  gatekeeper: 'gatekeeper-system',
  kubernetes: undefined,
}

/** All that is known. */
const KNOWN: readonly KnownLiveDifference[] = [
  {
    id: 'own-namespace',
    is: (target, request) => {
      const { namespace } = requestPlace(request)
      return namespace !== undefined && namespace === OWN_NAMESPACE[target]
    },
  },
]

/** The entry that a difference is one of. */
export function knownLiveDifference(target: Target, request: JudgedRequest): string | undefined {
  return KNOWN.find(({ is }) => is(target, request))?.id
}
