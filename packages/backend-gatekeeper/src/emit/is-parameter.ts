import type { ExprNode } from '@gatewright/ir'

/** Parameters are materialised in full, so reading one never misses. */
export function isParameter(node: ExprNode): boolean {
  if (node.kind === 'root') return node.root === 'params'
  return (
    (node.kind === 'member' || node.kind === 'lookup') && !node.optional && isParameter(node.base)
  )
}
