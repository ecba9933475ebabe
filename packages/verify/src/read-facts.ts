import { type PolicyNode, visitBlock } from '@gatewright/ir'

/** What a policy reads besides the object that a request leaves behind. */
export interface ReadFacts {
  readonly oldObject: boolean
  /** Any fact of the request. */
  readonly request: boolean
  /** Who sent it. */
  readonly user: boolean
  /** The labels or annotations of its namespace. */
  readonly namespace: boolean
}

/** Collects what a policy reads besides its object. */
export function readFacts({ body }: PolicyNode): ReadFacts {
  const facts = { oldObject: false, request: false, user: false, namespace: false }
  visitBlock(body, (node) => {
    if (node.kind === 'root' && node.root === 'oldObject') facts.oldObject = true
    if (node.kind !== 'request') return
    facts.request = true
    if (node.field.startsWith('user')) facts.user = true
    if (node.field.startsWith('namespace') && node.field !== 'namespace') facts.namespace = true
  })
  return facts
}
