import type { ExprNode } from './nodes/expr-node.ts'

/** True for what is read from the objects of a request, step by step. */
export function isPath(node: ExprNode): boolean {
  switch (node.kind) {
    case 'root':
    case 'request':
    case 'local':
    case 'const':
      return true
    case 'member':
      return isPath(node.base)
    case 'lookup':
      return isPath(node.base) && isPath(node.key)
    case 'conditional':
      // What a required member is, where its object may be missing.
      return node.test.kind === 'present' && isPath(node.then) && isPath(node.otherwise)
    default:
      return false
  }
}
