import type { ExprNode } from '@gatewright/ir'
import { type CelScope, constantOf } from './cel-scope.ts'
import { isTyped } from './is-typed.ts'

/** True where a list cannot hold null: what is known when compiling, and what CEL made itself. */
export function isClean(node: ExprNode, scope: CelScope): boolean {
  if (constantOf(node, scope) !== undefined || isTyped(node, scope)) return true
  switch (node.kind) {
    case 'local':
      return scope.locals.get(node.name)?.clean === true
    case 'filter':
    case 'map':
    case 'flatMap':
    case 'keys':
    case 'list':
    case 'operation':
      return true
    case 'concat':
      return node.parts.every((part) => isClean(part, scope))
    default:
      return false
  }
}
