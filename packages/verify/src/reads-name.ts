import { type Block, childrenOf, type ExprNode, expressionsOf } from '@gatewright/ir'

/** Members of `metadata` that do not tell an object's name. */
const NAMELESS = new Set(['labels', 'annotations', 'namespace'])

/**
 * True unless it is certain that a check does not read the name of its object. Where it does not,
 * an engine that takes a name but once can be given the objects under other names.
 */
export function readsName(block: Block): boolean {
  return expressionsOf(block).some(inExpr)
}

function inExpr(node: ExprNode): boolean {
  if (node.kind === 'request' && node.field === 'name') return true
  if (node.kind === 'member' && node.name === 'metadata') return true
  const isNameless =
    node.kind === 'member' &&
    NAMELESS.has(node.name) &&
    node.base.kind === 'member' &&
    node.base.name === 'metadata'
  if (isNameless) return node.base.kind === 'member' && inExpr(node.base.base)
  return childrenOf(node).some(inExpr)
}
