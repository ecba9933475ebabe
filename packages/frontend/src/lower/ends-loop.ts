import type { Origin } from '@gatewright/diagnostics'
import type { Block, ExprNode, StatementNode } from '@gatewright/ir'
import { conditional, constant } from './builders.ts'
import type { Exit } from './lowered-block.ts'

/** True of an entry with which a loop ends in one of some ways. */
export function endsLoop(
  exits: readonly Exit[],
  origin: Origin,
  ways: readonly Exit['how'][],
): ExprNode {
  return exits.reduceRight<ExprNode>(
    (otherwise, { how, condition }) =>
      conditional(condition, constant(ways.includes(how), origin), otherwise),
    constant(false, origin),
  )
}

/** What statements leave: the iteration that they are in, its loop, or the check. */
type Left = Extract<StatementNode, { readonly kind: 'leave' }>['what']

/** How an iteration may be left after it has denied something; its end leaves it too. */
export function leftAfterDenial(block: Block): ReadonlySet<Left> {
  const { ends, left } = walk(block, new Set([false]))
  return ends.has(true) ? new Set([...left, 'iteration']) : left
}

/** Whether something is denied, for each way on which the end is reached, and what is left after a denial. */
interface Walk {
  readonly ends: ReadonlySet<boolean>
  readonly left: ReadonlySet<Left>
}

function walk(block: Block, start: ReadonlySet<boolean>): Walk {
  let ends = start
  const left = new Set<Left>()
  for (const statement of block) {
    if (ends.size === 0) break
    switch (statement.kind) {
      case 'let':
        break
      case 'deny':
        ends = new Set([true])
        break
      case 'leave':
        if (ends.has(true)) left.add(statement.what)
        ends = new Set()
        break
      case 'branch': {
        const sides = [walk(statement.then, ends), walk(statement.otherwise, ends)]
        for (const side of sides) for (const what of side.left) left.add(what)
        ends = new Set(sides.flatMap((side) => [...side.ends]))
        break
      }
      case 'loop':
        // It may deny, and ends nothing but itself.
        ends = new Set([...ends, true])
        break
    }
  }
  return { ends, left }
}
