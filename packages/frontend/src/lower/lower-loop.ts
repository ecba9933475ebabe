import {
  type Block,
  type ExprNode,
  expressionsOf,
  type Iteration,
  type StatementNode,
  visitExpr,
} from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { type Accumulator, valueAt } from './accumulator.ts'
import { conditional, constant } from './builders.ts'
import { denyingLoop } from './denying-loop.ts'
import { endingLoop } from './ending-loop.ts'
import { blockOf, loopVariable } from './loop-syntax.ts'
import { lowerIteration } from './lower-iteration.ts'
import { mayBeAbsent } from './lower-type.ts'
import { type Exit, type Lowered, leaveBlock } from './lowered-block.ts'
import {
  freshName,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'
import type { Place } from './place.ts'
import { attempt, bindRefused } from './recover.ts'
import { reduceLoop } from './reduce-loop.ts'
import { refuseAlias } from './refuse-alias.ts'
import { searchLoop } from './search-loop.ts'
import { changedNames, nameValue, variableOf, withVariable } from './variables.ts'

/** Lowers `for..of`: what it denies stays a loop; what it counts or collects becomes one value. */
export function lowerLoop(
  context: LoweringContext,
  node: ts.ForOfStatement,
  outer: Scope,
  place: Place,
): Lowered {
  const inside = { loops: place.loops + 1, inSwitch: false }
  const entered = attempt(context, () =>
    lowerIteration(context, node.expression, loopVariable(context, node), outer),
  )
  if (entered === undefined) {
    const list = node.initializer
    const names = ts.isVariableDeclarationList(list)
      ? list.declarations.map(({ name }) => name)
      : []
    context.lowerBlock(context, blockOf(node.statement), bindRefused(context, names, outer), inside)
    return { block: [], scope: outer, falls: true, exits: [] }
  }
  const { iteration, scope } = entered
  refuseAlias(context, node.expression, 'a loop', node.statement)
  const accumulators = accumulatorsOf(context, node, outer)
  const start = accumulators.reduce(
    (inner, { symbol, local }) => withVariable(inner, symbol, local),
    scope,
  )
  const body = leaveBlock(
    context.lowerBlock(context, blockOf(node.statement), start, inside),
    start,
  )
  const { block, returns } = loopStatements(context, node, iteration, body, accumulators.length > 0)
  for (const accumulator of accumulators)
    refuseReads(context, node, expressionsOf(block), accumulator)
  const lets: StatementNode[] = []
  let after = outer
  for (const accumulator of accumulators) {
    const value = body.exits.some(({ how }) => how === 'break')
      ? searchLoop(context, node, iteration, body, accumulator)
      : reduceLoop(context, node, iteration, atEnd(body, accumulator), accumulator)
    const { initial, symbol } = accumulator
    for (const other of accumulators) refuseReads(context, node, [value], other)
    const named = nameValue(context, symbol.name, { ...value, type: initial.type })
    lets.push(...named.lets)
    after = withVariable(after, symbol, named.value)
  }
  const exit = { how: 'return', scope: outer } as const
  const exits = returns === undefined || place.loops === 0 ? [] : [{ ...exit, condition: returns }]
  return { block: [...block, ...lets], scope: after, falls: true, exits }
}

function accumulatorsOf(
  context: LoweringContext,
  node: ts.ForOfStatement,
  outer: Scope,
): readonly Accumulator[] {
  return [...changedNames(context, node.statement)].flatMap((symbol): readonly Accumulator[] => {
    const variable = variableOf(symbol, outer)
    if (variable === undefined) return []
    const { value: initial } = variable
    const optional = mayBeAbsent(context.checker.getTypeOfSymbol(symbol))
    const origin = originOf(context, node)
    // No name of the author's, so that what comes of the loop can have it.
    const name = freshName(context, `${symbol.name}@`)
    return [
      {
        symbol,
        initial,
        local: { kind: 'local', name, type: initial.type, optional, origin },
      },
    ]
  })
}

/** What a loop denies, and where it ends the check; nothing where it only counts and collects. */
function loopStatements(
  context: LoweringContext,
  node: ts.ForOfStatement,
  iteration: Iteration,
  body: Lowered,
  changes: boolean,
): { readonly block: Block; readonly returns?: ExprNode } {
  if (body.exits.some(({ how }) => how !== 'continue'))
    return endingLoop(context, node, iteration, body, changes)
  return { block: denyingLoop(iteration, body.block, originOf(context, node)) }
}

/** What each iteration leaves in a variable. */
function atEnd({ falls, exits, scope }: Lowered, accumulator: Accumulator): ExprNode {
  const valueIn = (left: Scope): ExprNode => valueAt(accumulator, left)
  const { local } = accumulator
  const last = falls ? valueIn(scope) : undefined
  return (
    exits.reduceRight<ExprNode | undefined>(
      (otherwise, exit: Exit) =>
        otherwise === undefined || otherwise === valueIn(exit.scope)
          ? valueIn(exit.scope)
          : conditional(exit.condition, valueIn(exit.scope), otherwise),
      last,
    ) ?? constant(null, local.origin, local.type)
  )
}

/** No engine sees what earlier iterations left: a loop may change a variable, and not decide by it. */
function refuseReads(
  context: LoweringContext,
  node: ts.Node,
  parts: readonly ExprNode[],
  { symbol, local }: Accumulator,
): void {
  for (const part of parts)
    visitExpr(part, (inner) => {
      if (inner.kind !== 'local' || inner.name !== local.name) return
      refuse(
        context,
        node,
        `a loop that reads \`${symbol.name}\`, which it changes,`,
        'Change it alone in the loop (`count += 1`, `list.push(item)`, `isFound = true`), and read it after the loop.',
      )
    })
}
