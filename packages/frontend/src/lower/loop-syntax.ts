import { ts } from '../ts/typescript.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'

/** The statements of a block, or a single statement as one. */
export function blockOf(statement: ts.Statement | undefined): readonly ts.Statement[] {
  if (statement === undefined) return []
  return ts.isBlock(statement) ? statement.statements : [statement]
}

/** The variable of `for (const x of …)`. */
export function loopVariable(
  context: LoweringContext,
  statement: ts.ForOfStatement,
): ts.BindingName {
  const list = statement.initializer
  const [declaration] = ts.isVariableDeclarationList(list) ? list.declarations : []
  if (declaration === undefined || statement.awaitModifier !== undefined)
    return refuse(context, statement, 'this loop', 'Write `for (const item of list)`.')
  if ((list.flags & ts.NodeFlags.Const) === 0)
    refuse(context, list, 'a loop variable that may change', 'Use const.')
  return declaration.name
}

/** True where a statement may end the function that it is in. */
export function mayReturn(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true
  if (ts.isFunctionLike(node)) return false
  return ts.forEachChild(node, (child) => mayReturn(child) || undefined) ?? false
}
