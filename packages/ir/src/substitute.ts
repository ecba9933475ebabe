import { assumePresent } from './assume-present.ts'
import { mapChildren } from './map-children.ts'
import type { ExprNode } from './nodes/expr-node.ts'

/** Replaces locals by expressions; names are unique within a policy, so nothing can be captured. */
export function substitute(node: ExprNode, values: ReadonlyMap<string, ExprNode>): ExprNode {
  if (values.size === 0) return node
  if (node.kind === 'local') {
    const value = values.get(node.name)
    if (value === undefined) return node
    // The use may know more than the definition: an earlier test can have ruled absence out.
    return node.optional || !value.optional ? value : assumePresent(value)
  }
  return mapChildren(node, (child) => substitute(child, values))
}
