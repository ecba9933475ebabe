import { type Block, type ExprNode, expressionsOf, visitExpr } from '../../packages/ir/src/index.ts'
import { withoutShared } from './pod-views.ts'
import { printExpression } from './print-expression.ts'
import { printIteration } from './print-iteration.ts'
import type { Printing } from './printing.ts'

/** A check in TypeScript, and the constants before it. */
export interface PrintedBody {
  readonly before: string
  readonly check: string
  /** Relations of domains: TypeScript narrows values of domains by their names, which the IR has not. */
  readonly relates: boolean
}

/** What printed checks call: what a loop that counts becomes, and constants of a type of their own. */
const HELPERS = `import type { Pattern } from 'gatewright'
const given = <T>(value: unknown): T => value as T
function holds<T extends {}>(value: T | undefined, test: (value: T) => boolean): boolean {
  return value !== undefined && test(value)
}
function chosen<T extends {}, R>(value: T | undefined, then: (value: T) => R, otherwise: R): R {
  return value !== undefined ? then(value) : otherwise
}
function sumOf<T>(list: readonly T[], value: (item: T) => number): number {
  let total = 0
  for (const item of list) total += value(item)
  return total
}`

/** Prints a structured body as the statements of a `check` that lowers to it. */
export function printBody(body: Block): PrintedBody {
  const { views, statements } = withoutShared(body)
  const printing: Printing = {
    names: new Map(views),
    views: new Set(views.values()),
    constants: new Map(),
    chained: undefined,
    pods: podsOf(expressionsOf(statements), views),
    assumed: new Map(),
    facts: { relates: false, named: 0 },
  }
  const check = printBlock(statements, printing)
  return {
    before: [HELPERS, ...[...printing.constants.values()].map(({ declared }) => declared)].join(
      '\n',
    ),
    check,
    relates: printing.facts.relates,
  }
}

/** The objects that are read as pods alone: their presence is the presence of the pod. */
function podsOf(
  expressions: readonly ExprNode[],
  views: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const pods = new Set<string>(
    [...views.values()].map((view) => (view.startsWith('pod') ? 'object' : 'oldObject')),
  )
  const read = (node: ExprNode): void => {
    if (node.kind === 'member' && node.base.kind === 'root') pods.delete(node.base.root)
  }
  for (const expression of expressions) visitExpr(expression, read)
  return pods
}

function printBlock(block: Block, printing: Printing): string {
  return block
    .map((statement) => {
      switch (statement.kind) {
        case 'let': {
          const value = printExpression(statement.value, printing)
          const name = `v$${printing.facts.named++}`
          ;(printing.names as Map<string, string>).set(statement.name, name)
          return `const ${name} = ${value}`
        }
        case 'deny':
          return `deny(${printExpression(statement.message, printing)})`
        case 'branch': {
          const test = printExpression(statement.test, printing)
          const then = printBlock(statement.then, printing)
          const otherwise = printBlock(statement.otherwise, printing)
          const last = statement.otherwise.length === 0 ? '' : ` else {\n${otherwise}\n}`
          return `if (${test}) {\n${then}\n}${last}`
        }
        case 'loop': {
          const { variable, source, inner } = printIteration(statement.iteration, printing)
          return `for (const ${variable} of ${source}) {\n${printBlock(statement.body, inner)}\n}`
        }
        case 'leave':
          throw new Error('the block is not structured')
      }
    })
    .join('\n')
}
