import { type Block, visitBlock, visitExpr } from '@gatewright/ir'

/** The names of lists that are compared as they are stored, null entries included. */
export function comparedLists(block: Block): ReadonlySet<string> {
  const names = new Set<string>()
  visitBlock(block, (node) => {
    if (node.kind !== 'equals') return
    for (const side of [node.left, node.right])
      visitExpr(side, (inner) => {
        if (inner.kind === 'local') names.add(inner.name)
      })
  })
  return names
}
