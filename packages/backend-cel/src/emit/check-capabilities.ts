import {
  backendDiagnostics,
  type Capability,
  type EngineProfile,
  type PolicyUse,
} from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import { type ExprNode, type MatchNode, type OperatorId, visitBlock } from '@gatewright/ir'

/** What an expression needs of an engine, and what to write where the engine lacks it. */
interface Need {
  readonly capability: Capability
  readonly construct: string
  readonly instead: string
}

/** What a use needs and the engine does not have. */
export function checkCapabilities(use: PolicyUse, profile: EngineProfile): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  visitBlock(use.policy.body, (node) => {
    const need = needOf(node, use.policy.match)
    if (need === undefined || profile.capabilities[need.capability]) return
    const { construct, instead } = need
    const engine = `${profile.engine} ${profile.version}`
    found.push(backendDiagnostics.GW3001({ construct, engine, instead }, { origin: node.origin }))
  })
  return found
}

/** Operators that need the functions for lists that CEL got late, as the author calls them. */
const LISTS: { readonly [Id in OperatorId]?: string } = {
  sorted: 'sorted',
  unique: 'unique',
  take: 'slice',
}
const NETWORK: ReadonlySet<OperatorId> = new Set([
  'isIp',
  'ipEquals',
  'isCidr',
  'cidrContainsIp',
  'cidrContains',
])

/** Whether a text is a version a regular expression says; only their order takes a library. */
const VERSIONS: ReadonlySet<OperatorId> = new Set(['semverLess', 'semverEquals'])

function needOf(node: ExprNode, match: MatchNode): Need | undefined {
  if (node.kind === 'operation' && LISTS[node.operator] !== undefined)
    return {
      capability: 'cel.lists',
      construct: `\`${LISTS[node.operator]}\``,
      instead: 'Leave the target out, or decide with some, every and filter.',
    }
  if (node.kind === 'flatMap')
    return {
      capability: 'cel.lists',
      construct: '`flatMap`',
      instead: 'Loop over the inner list with for..of, some or every.',
    }
  if (node.kind === 'operation' && NETWORK.has(node.operator))
    return {
      capability: 'cel.network',
      construct: 'an IP address or a network',
      instead: 'Test the text itself, or leave this target out.',
    }
  if (node.kind === 'operation' && VERSIONS.has(node.operator))
    return {
      capability: 'cel.semver',
      construct: 'an order of semantic versions',
      instead: 'Test the text itself, or leave this target out.',
    }
  if (node.kind === 'request' && node.field === 'subresource')
    return {
      capability: 'request.subresource',
      construct: '`request.subresource` in a ClusterPolicy',
      instead: 'Match the subresource in `on`, or leave the target kyverno-legacy out.',
    }
  if (node.kind === 'request' && node.field === 'dryRun')
    return {
      capability: 'request.dryRun',
      construct: '`request.dryRun` in a ClusterPolicy',
      instead: 'Judge rehearsals like any other request, or leave the target kyverno-legacy out.',
    }
  const isCarried = match.kinds.some(({ carries }) => carries !== undefined)
  const isKind =
    node.kind === 'member' &&
    node.base.kind === 'root' &&
    (node.name === 'kind' || node.name === 'apiVersion')
  const isName =
    node.kind === 'request' && node.field === 'name' && match.operations.includes('CONNECT')
  if (isCarried && (isKind || isName))
    return {
      capability: 'request.connection',
      construct: isKind
        ? 'the kind of what a subresource carries, in a ClusterPolicy,'
        : '`request.name` of a connection, in a ClusterPolicy,',
      instead:
        'Give each subresource a guardrail of its own, or leave the target kyverno-legacy out.',
    }
  return undefined
}
