import {
  type Block,
  type ExprNode,
  type LetNode,
  type StatementNode,
  substitute,
  visitExpr,
} from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { and, not } from './builders.ts'
import { joinConditional } from './join-types.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'
import { nameValue, variableOf, variablesOf, withVariable } from './variables.ts'

/** Statements lowered, and what the names of the author's code stand for after them. */
export interface Lowered {
  readonly block: Block
  readonly scope: Scope
  /** False where their end is never reached. */
  readonly falls: boolean
  /** How else they are left, in order. */
  readonly exits: readonly Exit[]
}

/** One way to leave the iteration that statements are in. */
export interface Exit {
  readonly how: 'continue' | 'break'
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

/** True where statements deny something, or end what they are in. */
export function hasEffect(block: Block): boolean {
  return block.some((statement) => {
    switch (statement.kind) {
      case 'let':
        return false
      case 'deny':
      case 'leave':
        return true
      case 'branch':
        return hasEffect(statement.then) || hasEffect(statement.otherwise)
      case 'loop':
        return denies(statement.body)
    }
  })
}

/** True where statements deny something. */
export function denies(block: Block): boolean {
  return block.some((statement) => {
    switch (statement.kind) {
      case 'let':
      case 'leave':
        return false
      case 'deny':
        return true
      case 'branch':
        return denies(statement.then) || denies(statement.otherwise)
      case 'loop':
        return denies(statement.body)
    }
  })
}

/** Leaves out the constants that nothing after them reads, and the branches that do nothing. */
export function withoutUnused(block: Block, read: Set<string> = new Set()): Block {
  const kept: StatementNode[] = []
  const reads = (...nodes: readonly ExprNode[]): void => {
    for (const node of nodes)
      visitExpr(node, (part) => {
        if (part.kind === 'local') read.add(part.name)
      })
  }
  for (const statement of [...block].reverse()) {
    switch (statement.kind) {
      case 'let':
        if (!read.has(statement.name)) continue
        reads(statement.value)
        kept.unshift(statement)
        break
      case 'deny':
        reads(statement.message)
        kept.unshift(statement)
        break
      case 'leave':
        kept.unshift(statement)
        break
      case 'branch': {
        const then = withoutUnused(statement.then, read)
        const otherwise = withoutUnused(statement.otherwise, read)
        // What is left of an early return that nothing follows.
        if (then.length === 0 && otherwise.length === 0) continue
        reads(statement.test)
        kept.unshift({ ...statement, then, otherwise })
        break
      }
      case 'loop': {
        const body = withoutUnused(statement.body, read)
        reads(statement.iteration.source)
        kept.unshift({ ...statement, body })
        break
      }
    }
  }
  return kept
}
