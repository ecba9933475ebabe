import type { ExprNode, LetNode, StatementNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { and, not } from './builders.ts'
import { hasEffect } from './has-effect.ts'
import { joinGrown } from './join-grown.ts'
import { joinConditional } from './join-types.ts'
import { type Exit, type Lowered, leaveBlock } from './lowered-block.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'
import { nameValue, variableOf, variablesOf, withVariable } from './variables.ts'

/** A branch of two sides; what a variable holds after it depends on the side. */
export function joinSides(
  context: LoweringContext,
  node: ts.Node,
  test: ExprNode,
  sides: readonly [then: Lowered, otherwise: Lowered],
  outer: Scope,
): Lowered {
  const origin = originOf(context, node)
  const [then, otherwise] = sides.map((side) => leaveBlock(side, outer)) as [Lowered, Lowered]
  const lets: LetNode[] = []
  let scope = outer
  for (const [symbol, before] of variablesOf(outer)) {
    const after = [then, otherwise].flatMap(({ falls, scope: side }) =>
      falls ? [variableOf(symbol, side)?.value ?? before.value] : [],
    )
    const [one = before.value, other = one] = after
    if (one === other) {
      scope = withVariable(scope, symbol, one)
      continue
    }
    const joined = nameValue(
      context,
      symbol.name,
      joinGrown(test, [one, other], before.value) ??
        joinConditional(context, node, test, [one, other]),
    )
    lets.push(...joined.lets)
    scope = withVariable(scope, symbol, joined.value)
  }
  const branch: StatementNode = {
    kind: 'branch',
    test,
    then: then.block,
    otherwise: otherwise.block,
    origin,
  }
  const decides = [then, otherwise].some(({ block }) => hasEffect(block))
  return {
    block: [...(decides ? [branch] : []), ...lets],
    scope,
    falls: then.falls || otherwise.falls,
    exits: [
      ...then.exits.map((exit) => under(test, exit)),
      ...otherwise.exits.map((exit) => under(not(test, origin), exit)),
    ],
  }
}

function under(test: ExprNode, exit: Exit): Exit {
  return { ...exit, condition: and([test, exit.condition], exit.condition.origin) }
}
