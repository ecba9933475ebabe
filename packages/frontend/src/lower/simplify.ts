import { type ExprNode, mapChildren } from '@gatewright/ir'
import { and, coalesce, conditional, equals, not, or, present } from './builders.ts'

/** The same value, with what constants decide decided. */
export function simplify(node: ExprNode): ExprNode {
  const inner = mapChildren(node, simplify)
  switch (inner.kind) {
    case 'not':
      return not(inner.operand, inner.origin)
    case 'logical':
      return (inner.operator === 'and' ? and : or)(inner.operands, inner.origin)
    case 'conditional':
      return conditional(inner.test, inner.then, inner.otherwise)
    case 'equals':
      return equals(inner.left, inner.right, inner.origin)
    case 'present':
      return present(inner.value, inner.origin)
    case 'coalesce':
      return coalesce(inner.value, inner.fallback, inner.origin)
    default:
      return inner
  }
}
