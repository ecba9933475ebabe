import { type Block, type ExprNode, substitute } from '@gatewright/ir'
import type { Scope } from './lowering-context.ts'
import { variableOf, variablesOf, withVariable } from './variables.ts'

/** Statements lowered, and what the names of the author's code stand for after them. */
export interface Lowered {
  readonly block: Block
  readonly scope: Scope
  /** False where their end is never reached. */
  readonly falls: boolean
  /** How else they are left, in order. */
  readonly exits: readonly Exit[]
}

/** One way to leave the iteration that statements are in: it alone, its loop, or the check. */
export interface Exit {
  readonly how: 'continue' | 'break' | 'return'
  /** Where, among what none of the exits before has left. */
  readonly condition: ExprNode
  readonly scope: Scope
}

/** Statements that are not left, and change nothing but the scope. */
export function fallingThrough(block: Block, scope: Scope): Lowered {
  return { block, scope, falls: true, exits: [] }
}

/** The same statements, whose variables no longer refer to the constants inside their block. */
export function leaveBlock(lowered: Lowered, outer: Scope): Lowered {
  const values = new Map<string, ExprNode>()
  for (const statement of lowered.block)
    if (statement.kind === 'let') values.set(statement.name, substitute(statement.value, values))
  const leave = (scope: Scope): Scope =>
    variablesOf(outer).reduce((result, [symbol]) => {
      const { value } = variableOf(symbol, scope) ?? {}
      return value === undefined ? result : withVariable(result, symbol, substitute(value, values))
    }, outer)
  return {
    ...lowered,
    scope: leave(lowered.scope),
    exits: lowered.exits.map((exit) => ({
      ...exit,
      condition: substitute(exit.condition, values),
      scope: leave(exit.scope),
    })),
  }
}
