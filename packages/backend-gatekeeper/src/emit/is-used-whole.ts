import { type Block, visitBlock } from '@gatewright/ir'

/** True where a block uses a constant as such, to compare it, and does not only read members of it. */
export function isUsedWhole(name: string, block: Block): boolean {
  let uses = 0
  let reads = 0
  visitBlock(block, (node) => {
    if (node.kind === 'local' && node.name === name) uses++
    const isRead = node.kind === 'member' || node.kind === 'lookup'
    if (isRead && node.base.kind === 'local' && node.base.name === name) reads++
  })
  return uses > reads
}
