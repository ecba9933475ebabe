import { type Block, visitBlock } from '@gatewright/ir'

/**
 * The names of lists that one loop walks, once in a review, and nothing else reads: the loop leaves out their
 * null entries as it goes.
 */
export function walkedOnce(block: Block): ReadonlySet<string> {
  const uses = new Map<string, number>()
  visitBlock(block, (node) => {
    if (node.kind === 'local') uses.set(node.name, (uses.get(node.name) ?? 0) + 1)
  })
  return new Set(walkedLists(block).filter((name) => uses.get(name) === 1))
}

/** The names of lists that loops walk which are in no other loop. */
function walkedLists(block: Block): readonly string[] {
  return block.flatMap((statement) => {
    switch (statement.kind) {
      case 'loop':
        return statement.iteration.source.kind === 'local' ? [statement.iteration.source.name] : []
      case 'branch':
        return [...walkedLists(statement.then), ...walkedLists(statement.otherwise)]
      case 'let':
      case 'deny':
      case 'leave':
        return []
    }
  })
}
