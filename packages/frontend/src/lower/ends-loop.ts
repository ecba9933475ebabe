import type { Origin } from '@gatewright/diagnostics'
import type { Block, ExprNode } from '@gatewright/ir'
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

/** True where an iteration may deny something and the loop go on. */
export function deniesAndGoesOn(block: Block): boolean {
  const { goesOn, ends } = walk(block, new Set([false]))
  return goesOn || ends.has(true)
}

/** Whether something is denied, for each way on which the end is reached, and where it then goes on early. */
interface Walk {
  readonly ends: ReadonlySet<boolean>
  readonly goesOn: boolean
}

function walk(block: Block, start: ReadonlySet<boolean>): Walk {
  let ends = start
  let goesOn = false
  for (const statement of block) {
    if (ends.size === 0) break
    switch (statement.kind) {
      case 'let':
        break
      case 'deny':
        ends = new Set([true])
        break
      case 'leave':
        goesOn ||= statement.what === 'iteration' && ends.has(true)
        ends = new Set()
        break
      case 'branch': {
        const sides = [walk(statement.then, ends), walk(statement.otherwise, ends)]
        goesOn ||= sides.some((side) => side.goesOn)
        ends = new Set(sides.flatMap((side) => [...side.ends]))
        break
      }
      case 'loop':
        // It may deny, and ends nothing but itself.
        ends = new Set([...ends, true])
        break
    }
  }
  return { ends, goesOn }
}
