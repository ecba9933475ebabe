import { type Block, type ExprNode, type StatementNode, visitExpr } from '@gatewright/ir'

/** Leaves out the constants that nothing after them reads, and the branches that do nothing. */
export function withoutUnused(block: Block, read: Set<string> = new Set()): Block {
  const kept: StatementNode[] = []
  const reads = (...nodes: readonly ExprNode[]): void => {
    for (const node of nodes)
      visitExpr(node, (part) => {
        if (part.kind === 'local') read.add(part.name)
      })
  }
  for (const statement of [...block].reverse()) {
    switch (statement.kind) {
      case 'let':
        if (!read.has(statement.name)) continue
        reads(statement.value)
        kept.unshift(statement)
        break
      case 'deny':
        reads(statement.message)
        kept.unshift(statement)
        break
      case 'leave':
        kept.unshift(statement)
        break
      case 'branch': {
        const then = withoutUnused(statement.then, read)
        const otherwise = withoutUnused(statement.otherwise, read)
        // What is left of an early return that nothing follows.
        if (then.length === 0 && otherwise.length === 0) continue
        reads(statement.test)
        kept.unshift({ ...statement, then, otherwise })
        break
      }
      case 'loop': {
        const body = withoutUnused(statement.body, read)
        reads(statement.iteration.source)
        kept.unshift({ ...statement, body })
        break
      }
    }
  }
  return kept
}
