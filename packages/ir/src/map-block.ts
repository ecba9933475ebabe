import type { ExprNode } from './nodes/expr-node.ts'
import type { StatementNode } from './nodes/statement-node.ts'

/** The same statements with other expressions: what `rewrite` makes of each, not of those within. */
export function mapBlock<S extends StatementNode>(
  block: readonly S[],
  rewrite: (node: ExprNode) => ExprNode,
): readonly S[] {
  return block.map((statement) => mapStatement(statement, rewrite) as S)
}

function mapStatement(
  statement: StatementNode,
  rewrite: (node: ExprNode) => ExprNode,
): StatementNode {
  switch (statement.kind) {
    case 'let':
      return { ...statement, value: rewrite(statement.value) }
    case 'deny':
      return { ...statement, message: rewrite(statement.message) }
    case 'branch':
      return {
        ...statement,
        test: rewrite(statement.test),
        then: mapBlock(statement.then, rewrite),
        otherwise: mapBlock(statement.otherwise, rewrite),
      }
    case 'loop': {
      const { iteration } = statement
      return {
        ...statement,
        iteration: { ...iteration, source: rewrite(iteration.source) },
        body: mapBlock(statement.body, rewrite),
      }
    }
    case 'leave':
      return statement
  }
}
