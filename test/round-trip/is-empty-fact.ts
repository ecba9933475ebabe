import type { ExprNode, ExprOf } from '../../packages/ir/src/index.ts'

/** `F === ''`: a fact of the request that it does not carry. */
export function isEmptyFact(node: ExprNode): node is ExprOf<'equals'> {
  return (
    node.kind === 'equals' &&
    node.left.kind === 'request' &&
    node.right.kind === 'const' &&
    node.right.value === '' &&
    node.left.field !== 'operation'
  )
}
