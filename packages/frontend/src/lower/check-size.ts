import type { Block, StatementNode } from '@gatewright/ir'
import { Refusal } from '../refusal.ts'
import type { ts } from '../ts/typescript.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'

/** Expressions of one check, with its functions written out wherever they are called. */
const EXPRESSIONS = 100_000
/** Statements of one check, with all that follows a branch that may leave written into its sides. */
const STATEMENTS = 5000

/** Counts an expression that is lowered, and ends what doubles with each call before it takes all memory. */
export function countExpression(context: LoweringContext, node: ts.Node): void {
  const { spent } = context
  spent.expressions++
  if (spent.expressions <= EXPRESSIONS) return
  if (spent.expressions > EXPRESSIONS + 1) throw new Refusal()
  refuse(
    context,
    node,
    'a check that is this large with its functions written out',
    'Call functions that call functions less often, and end their branches with `return`.',
  )
}

/** Refuses a block that `structureBlock` would make too large, before it does. */
export function checkStatements(context: LoweringContext, check: ts.Node, block: Block): Block {
  if (structuredSize(block, 0) <= STATEMENTS) return block
  return refuse(
    context,
    check,
    'a check with this many ways through it',
    'After a branch that returns in some cases only, all that follows is written twice: join its tests with `&&`.',
  )
}

/** The statements that `structureBlock` makes of a block before `rest` others. */
function structuredSize(block: Block, rest: number): number {
  return block.reduceRight((after, statement) => sizeBefore(statement, after), rest)
}

function sizeBefore(statement: StatementNode, after: number): number {
  switch (statement.kind) {
    case 'leave':
      return 0
    case 'let':
    case 'deny':
      return 1 + after
    case 'loop':
      return 1 + structuredSize(statement.body, 0) + after
    case 'branch': {
      const { then, otherwise } = statement
      const inside = mayLeave(then) || mayLeave(otherwise) ? after : 0
      const sides = structuredSize(then, inside) + structuredSize(otherwise, inside)
      return 1 + sides + after - inside
    }
  }
}

function mayLeave(block: Block): boolean {
  return block.some(
    (statement) =>
      statement.kind === 'leave' ||
      (statement.kind === 'branch' && (mayLeave(statement.then) || mayLeave(statement.otherwise))),
  )
}
