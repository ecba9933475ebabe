import type { ExprNode } from '@gatewright/ir'
import type { RegoScope } from './emission.ts'

/** Parameters are materialised in full, so reading one never misses. */
export function isParameter(node: ExprNode): boolean {
  if (node.kind === 'root') return node.root === 'params'
  return (
    (node.kind === 'member' || node.kind === 'lookup') && !node.optional && isParameter(node.base)
  )
}

/** True for what is read of an entry of a parameter, and there for the same reason. */
export function isOfParameter(node: ExprNode, scope: RegoScope): boolean {
  if (node.kind === 'local') return scope.get(node.name)?.isParameter === true
  return node.kind === 'member' && !node.optional && isOfParameter(node.base, scope)
}
