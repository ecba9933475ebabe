import { visitExpr } from './children.ts'
import type { ExprNode } from './nodes/expr-node.ts'
import type { Block, StatementNode } from './nodes/statement-node.ts'

/** The expressions that the statements of a block hold, in order; not those within them. */
export function expressionsOf(block: Block): readonly ExprNode[] {
  return block.flatMap(ofStatement)
}

/** Calls `visit` on every expression of a block, at any depth. */
export function visitBlock(block: Block, visit: (node: ExprNode) => void): void {
  for (const expression of expressionsOf(block)) visitExpr(expression, visit)
}

function ofStatement(statement: StatementNode): readonly ExprNode[] {
  switch (statement.kind) {
    case 'let':
      return [statement.value]
    case 'deny':
      return [statement.message]
    case 'branch':
      return [
        statement.test,
        ...expressionsOf(statement.then),
        ...expressionsOf(statement.otherwise),
      ]
    case 'loop':
      return [statement.iteration.source, ...expressionsOf(statement.body)]
    case 'leave':
      return []
  }
}
