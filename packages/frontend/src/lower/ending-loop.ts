import {
  type Block,
  type ExprNode,
  type Iteration,
  mapBlock,
  type StatementNode,
  structureBlock,
  substitute,
} from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { and, findNode, present, some } from './builders.ts'
import { endsLoop, leftAfterDenial } from './ends-loop.ts'
import { denies } from './has-effect.ts'
import { entriesOf } from './loop-entries.ts'
import type { Lowered } from './lowered-block.ts'
import { freshName, type LoweringContext, originOf, refuse } from './lowering-context.ts'
import { withoutUnused } from './without-unused.ts'

/** What a loop does that ends with the first entry of a kind. */
export interface EndingLoop {
  readonly block: Block
  /** Where it ends the whole check, if anywhere. */
  readonly returns?: ExprNode
}

/**
 * A loop that ends with the first entry of a kind: its body, for that entry alone. No other entry may
 * deny, since no engine sees which entries stand before.
 *
 * @param changes - true where it changes variables that are read after it
 */
export function endingLoop(
  context: LoweringContext,
  node: ts.Node,
  iteration: Iteration,
  { block, exits }: Lowered,
  changes: boolean,
): EndingLoop {
  const origin = originOf(context, node)
  const mayBreak = exits.some(({ how }) => how === 'break')
  const mayReturn = exits.some(({ how }) => how === 'return')
  const isReturn = endsLoop(exits, origin, ['return'])
  const where = (test: ExprNode, then: Block): StatementNode => ({
    kind: 'branch',
    test,
    then,
    otherwise: [],
    origin,
  })
  const left: Block = [{ kind: 'leave', what: 'function', origin }]
  if (!denies(block) && !(mayBreak && mayReturn)) {
    const returns = some(iteration, isReturn)
    return mayReturn ? { block: [where(returns, left)], returns } : { block: [] }
  }
  const denied = leftAfterDenial(block)
  if (denied.has('iteration'))
    return refuse(
      context,
      node,
      'a loop that may end early, and denies and goes on,',
      'End it wherever it denies, or look in a loop of its own for what ends it.',
    )
  const { list, item, type, of } = entriesOf(iteration)
  const other = freshName(context, context.names.get(item) ?? item)
  // What the loop leaves in variables walks the entries by their name, and would take this one for its own.
  const [name, searched] = changes ? [other, item] : [item, other]
  const local = { kind: 'local', type, origin } as const
  const as = (entry: string): ((node: ExprNode) => ExprNode) => {
    const entries = new Map([[item, { ...local, name: entry, optional: false }]])
    return (node) => substitute(of(node), entries)
  }
  const isEnd = as(searched)(endsLoop(exits, origin, ['break', 'return']))
  const found: StatementNode = {
    kind: 'let',
    name,
    value: findNode(list, searched, isEnd, origin),
    origin,
  }
  const isFound = present({ ...local, name, optional: true }, origin)
  const body = mapBlock(structureBlock(withoutUnused(block)), as(name))
  if (!mayReturn) return { block: [found, where(isFound, body)] }
  const returns = mayBreak ? and([isFound, as(name)(isReturn)], origin) : isFound
  // Where the check goes on after a denial, what follows is still written once.
  const ending = denied.has('loop')
    ? [where(isFound, body), where(returns, left)]
    : [where(returns, [...body, ...left])]
  return { block: [found, ...ending], returns }
}
