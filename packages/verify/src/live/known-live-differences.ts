import type { Target } from '@gatewright/backend'
import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import type { WireForm } from './wire-request.ts'

/** A way in which an engine in a cluster differs from the function, whatever a policy says. */
interface KnownLiveDifference {
  readonly id: string
  readonly is: (target: Target, form: WireForm, request: JudgedRequest, reason: string) => boolean
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
  // The objects of a collection are shown to admission one by one, and without `request.name`: a message has none.
  {
    id: 'no-name-in-a-collection',
    is: (_, form, __, reason) => form === 'collection' && reason === 'the messages differ',
  },
  {
    id: 'own-namespace',
    is: (target, _, request) => {
      const { namespace } = requestPlace(request)
      return namespace !== undefined && namespace === OWN_NAMESPACE[target]
    },
  },
]

/** The entry that a difference is one of. */
export function knownLiveDifference(
  target: Target,
  form: WireForm,
  request: JudgedRequest,
  reason: string,
): string | undefined {
  return KNOWN.find(({ is }) => is(target, form, request, reason))?.id
}
