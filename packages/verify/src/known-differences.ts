import type { Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import { type PolicyNode, visitBlock } from '@gatewright/ir'

/** Where an engine's command is known to say something else than the engine's own code. */
export interface KnownDifference {
  readonly id: string
  readonly targets: readonly Target[]
  /** What was observed, with the versions of `ENGINE_PINS`. */
  readonly reason: string
  /** True for what the difference can show on. */
  readonly concerns: (policy: PolicyNode, request: JudgedRequest) => boolean
}

/**
 * Each has a test that fails once the command no longer differs; every other difference between a
 * command and the code is a disagreement.
 */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    id: 'null-map-read-as-empty',
    targets: ['kyverno', 'kyverno-legacy', 'kubernetes'],
    reason:
      '`kyverno apply` reads a map that is null as an empty one, so that it differs from one that is missing.',
    concerns: (policy, { object }) => comparesContainers(policy) && holdsNull(object),
  },
]

/** The difference that explains why a command disagrees with its engine's own code, if one does. */
export function knownDifference(
  target: Target,
  policy: PolicyNode,
  request: JudgedRequest,
): KnownDifference | undefined {
  return KNOWN_DIFFERENCES.find(
    ({ targets, concerns }) => targets.includes(target) && concerns(policy, request),
  )
}

function comparesContainers({ body }: PolicyNode): boolean {
  let found = false
  visitBlock(body, (node) => {
    const compared = node.kind === 'equals' ? node.left : node.kind === 'present' && node.value
    if (compared && ['map', 'object'].includes(compared.type.kind)) found = true
  })
  return found
}

function holdsNull(value: unknown): boolean {
  if (value === null) return true
  return typeof value === 'object' && Object.values(value).some(holdsNull)
}
