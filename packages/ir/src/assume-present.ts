import type { ExprNode } from './nodes/expr-node.ts'

/** The same value where its absence has been ruled out. */
export function assumePresent(node: ExprNode): ExprNode {
  if (!node.optional) return node
  if (node.kind === 'member' || node.kind === 'lookup')
    return { ...node, optional: false, known: true }
  if (node.kind === 'conditional') {
    if (isAbsent(node.otherwise)) return assumePresent(node.then)
    if (isAbsent(node.then)) return assumePresent(node.otherwise)
  }
  return { ...node, optional: false }
}

function isAbsent(node: ExprNode): boolean {
  return node.kind === 'const' && node.value === null
}
