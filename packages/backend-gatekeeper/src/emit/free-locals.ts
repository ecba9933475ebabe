import { type ExprNode, visitExpr } from '@gatewright/ir'
import type { RegoScope } from './emission.ts'

/** The body variables that an expression uses, in the order of their first use. */
export function freeLocals(nodes: readonly ExprNode[], scope: RegoScope): readonly string[] {
  const found = new Set<string>()
  for (const node of nodes)
    visitExpr(node, (inner) => {
      if (inner.kind !== 'local') return
      const local = scope.get(inner.name)
      if (local !== undefined && !local.isRule) found.add(inner.name)
    })
  return [...found]
}
