import { visitBlock } from './expressions-of.ts'
import type { PolicyNode } from './nodes/policy-node.ts'
import type { RequestField } from './request-fields.ts'

/** Facts that an object in the cluster still tells. */
const STORED: ReadonlySet<RequestField> = new Set([
  'name',
  'namespace',
  'namespaceLabels',
  'namespaceAnnotations',
])

/**
 * True where a policy can be asked about an object that is in the cluster: it judges creations, and
 * reads nothing of the request that only its moment knows. Elsewhere a background scan would report
 * what no request did.
 */
export function isAuditable({ match, body }: PolicyNode): boolean {
  if (!match.operations.includes('CREATE')) return false
  let auditable = true
  visitBlock(body, (node) => {
    if (node.kind === 'request' && !STORED.has(node.field)) auditable = false
  })
  return auditable
}
