import type { ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { equals, or } from './builders.ts'
import { isOfType } from './lower-type-test.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** What a `switch` does in one case; without a test in every other. */
export interface SwitchArm {
  readonly test: ExprNode | undefined
  readonly statements: readonly ts.Statement[]
}

/** The cases of a `switch` over literals, the default last; each must end before the next. */
export function switchArms(
  context: LoweringContext,
  node: ts.SwitchStatement,
  scope: Scope,
): readonly SwitchArm[] {
  const test = caseTest(context, node.expression, scope)
  const arms: SwitchArm[] = []
  let tests: ExprNode[] = []
  let isDefault = false
  const { clauses } = node.caseBlock
  for (const [index, clause] of clauses.entries()) {
    if (ts.isDefaultClause(clause)) isDefault = true
    else {
      const value = context.lowerExpression(context, clause.expression, scope)
      if (value.kind !== 'const' || value.value === null)
        return refuse(context, clause.expression, 'a case that is no literal', 'Write if and else.')
      tests.push(test(clause.expression, value))
    }
    const isLast = index === clauses.length - 1
    if (clause.statements.length === 0 && !isLast) continue
    const statements = flatStatements(clause.statements)
    const end = statements.at(-1)
    const isBroken = end !== undefined && ts.isBreakStatement(end) && end.label === undefined
    if (!isLast && !isBroken && !leaves(end))
      refuse(context, clause, 'a case that falls into the next', 'End it with break or return.')
    // With the default among them, the cases that share its statements decide nothing.
    arms.push({
      test: isDefault ? undefined : or(tests, originOf(context, clause)),
      statements: isBroken ? statements.slice(0, -1) : statements,
    })
    tests = []
    isDefault = false
  }
  return [
    ...arms.filter(({ test }) => test !== undefined),
    ...arms.filter(({ test }) => test === undefined),
  ]
}

/** What a case tests: the value, or its type. */
function caseTest(
  context: LoweringContext,
  subject: ts.Expression,
  scope: Scope,
): (label: ts.Expression, value: ExprNode & { readonly kind: 'const' }) => ExprNode {
  const inner = ts.isParenthesizedExpression(subject) ? subject.expression : subject
  if (ts.isTypeOfExpression(inner))
    return (label, { value }) => isOfType(context, label, inner, String(value), scope)
  const value = context.lowerExpression(context, subject, scope)
  return (label, constant) => equals(value, constant, originOf(context, label))
}

/** `case 'a': { …; break }` is `case 'a': …; break`. */
function flatStatements(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const [only, ...others] = statements
  return only !== undefined && others.length === 0 && ts.isBlock(only)
    ? only.statements
    : statements
}

/** True where nothing after a statement is reached. */
function leaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false
  if (ts.isReturnStatement(statement) || ts.isContinueStatement(statement)) return true
  if (ts.isBlock(statement)) return leaves(statement.statements.at(-1))
  if (ts.isIfStatement(statement))
    return leaves(statement.thenStatement) && leaves(statement.elseStatement)
  if (!ts.isSwitchStatement(statement) || mayBreak(statement)) return false
  const { clauses } = statement.caseBlock
  const last = clauses.at(-1)
  return (
    clauses.some(ts.isDefaultClause) &&
    clauses.every(
      (clause) =>
        leaves(clause.statements.at(-1)) || (clause !== last && clause.statements.length === 0),
    )
  )
}

function mayBreak(node: ts.Node): boolean {
  return ts.isBreakStatement(node) || (ts.forEachChild(node, mayBreak) ?? false)
}
