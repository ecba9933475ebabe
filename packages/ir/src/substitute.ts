import { mapChildren } from './map-children.ts'
import type { ExprNode } from './nodes/expr-node.ts'

/** Replaces locals by expressions; names are unique within a policy, so nothing can be captured. */
export function substitute(node: ExprNode, values: ReadonlyMap<string, ExprNode>): ExprNode {
  if (values.size === 0) return node
  if (node.kind === 'local') {
    const value = values.get(node.name)
    if (value === undefined) return node
    // The use may know more than the definition: an earlier test can have ruled absence out.
    return node.optional || !value.optional ? value : knownPresent(value)
  }
  return mapChildren(node, (child) => substitute(child, values))
}

function knownPresent(value: ExprNode): ExprNode {
  if (value.kind === 'member' || value.kind === 'lookup')
    return { ...value, optional: false, known: true }
  return { ...value, optional: false }
}
