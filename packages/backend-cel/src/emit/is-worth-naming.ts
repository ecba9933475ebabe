import { type Block, type LetNode, visitBlock } from '@gatewright/ir'
import { type CelExpr, celChildren } from '@gatewright/lang'
import { sizeOf } from './size-of.ts'

/** Nodes that may be written again rather than named. */
const REPEATED = 30

/** True where a constant reads and costs less by name than written out wherever it is used. */
export function isWorthNaming({ name }: LetNode, value: CelExpr, uses: Block): boolean {
  let count = 0
  visitBlock(uses, (node) => {
    if (node.kind === 'local' && node.name === name) count++
  })
  return count > 1 && (walks(value) || (count - 1) * sizeOf(value) > REPEATED)
}

/** True where a value is made of a walk over a list. */
function walks(expr: CelExpr): boolean {
  return expr.kind === 'comprehension' || celChildren(expr).some(walks)
}
