import type { ExprNode, Iteration } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { type Accumulator, valueAt } from './accumulator.ts'
import { coalesce, conditional, some } from './builders.ts'
import { endsLoop } from './ends-loop.ts'
import { entriesOf, firstValue } from './loop-entries.ts'
import type { Exit, Lowered } from './lowered-block.ts'
import { type LoweringContext, originOf, refuse } from './lowering-context.ts'

/** What a loop leaves in a variable that it changes where it breaks, and nowhere else. */
export function searchLoop(
  context: LoweringContext,
  node: ts.Node,
  iteration: Iteration,
  { scope, falls, exits }: Lowered,
  accumulator: Accumulator,
): ExprNode {
  const { symbol, local, initial } = accumulator
  const goingOn = exits.filter(({ how }) => how === 'continue').map((exit) => exit.scope)
  if ([...goingOn, ...(falls ? [scope] : [])].some((one) => valueAt(accumulator, one) !== local))
    return refuse(
      context,
      node,
      `a loop that changes \`${symbol.name}\` and goes on, but may break`,
      'Break where it is changed, or count with filter.',
    )
  const valueIn = (exit: Exit): ExprNode => {
    const value = valueAt(accumulator, exit.scope)
    return value === local ? initial : value
  }
  const breaks = exits.filter(({ how }) => how === 'break')
  const [last] = breaks.slice(-1)
  if (last === undefined) return initial
  const origin = originOf(context, node)
  const isBroken = endsLoop(exits, origin, ['break'])
  const value = breaks
    .slice(0, -1)
    .reduceRight(
      (otherwise, exit) => conditional(exit.condition, valueIn(exit), otherwise),
      valueIn(last),
    )
  if (value.kind === 'const') return conditional(some(iteration, isBroken), value, initial)
  const first = firstValue(entriesOf(iteration), isBroken, value)
  return coalesce(first, initial, origin)
}
