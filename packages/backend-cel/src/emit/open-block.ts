import {
  type Block,
  type ExprKind,
  type ExprNode,
  mapBlock,
  type StructuredNode,
  substitute,
} from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import { type CelScope, celName, withLocal } from './cel-scope.ts'
import { comparedLists } from './compared-lists.ts'
import { emitClean, emitExpr } from './emit-expr.ts'
import { isWorthNaming } from './is-worth-naming.ts'

/** A statement of a structured block that is no constant. */
export type Statement = Exclude<StructuredNode, { kind: 'let' }>

/** Lists that CEL makes, without null entries: there is no other way in which they are stored. */
const MADE: ReadonlySet<ExprKind> = new Set([
  'filter',
  'map',
  'flatMap',
  'keys',
  'list',
  'operation',
])

/** A block without its constants. */
export interface OpenBlock {
  readonly statements: readonly Statement[]
  /** Where the constants that have a name are known by it. */
  readonly scope: CelScope
  /** True where some constants have a name. */
  readonly isBound: boolean
  /** Binds the names around an expression: for the one entry of a list, the constant. */
  readonly bind: (macro: 'all' | 'exists' | 'map', body: CelExpr) => CelExpr
}

/**
 * CEL has no local variables. The constants of a block are put where they are used; where that repeats
 * too much, each is the variable of a walk over a list of one.
 */
export function openBlock(block: Block, outer: CelScope): OpenBlock {
  const values = new Map<string, ExprNode>()
  const statements: Statement[] = []
  const bindings: { readonly name: string; readonly value: CelExpr }[] = []
  let scope = outer
  for (const statement of block) {
    if (statement.kind === 'leave') throw new Error('the block is not structured')
    if (statement.kind !== 'let') {
      statements.push(...mapBlock([statement], (node) => substitute(node, values)))
      continue
    }
    const value = substitute(statement.value, values)
    const isList = value.type.kind === 'list'
    const isStored = !MADE.has(value.kind) && comparedLists(block).has(statement.name)
    const isInlined = isList && (value.optional || isStored)
    const expr = isInlined ? undefined : (isList ? emitClean : emitExpr)(value, scope)
    if (expr !== undefined && isWorthNaming(statement, expr, block)) {
      const name = celName(statement.name)
      bindings.push({ name, value: expr })
      scope = withLocal(scope, statement.name, { expr: cel.ident(name), clean: isList })
    } else values.set(statement.name, value)
  }
  const bind: OpenBlock['bind'] = (macro, body) =>
    bindings.reduceRight((inner, { name, value }) => {
      const walk = cel.comprehension(cel.list([value]), macro, name, inner)
      return macro === 'map' ? cel.index(walk, cel.literal(0)) : walk
    }, body)
  return { statements, scope, isBound: bindings.length > 0, bind }
}

/** The statements of a block with every constant put where it is used. */
export function inlineLets(block: Block): readonly Statement[] {
  const values = new Map<string, ExprNode>()
  const result: Statement[] = []
  for (const statement of block) {
    if (statement.kind === 'leave') throw new Error('the block is not structured')
    if (statement.kind === 'let') values.set(statement.name, substitute(statement.value, values))
    else result.push(...mapBlock([statement], (node) => substitute(node, values)))
  }
  return result
}
