import { ts } from '../ts/typescript.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'
import { pushedNames } from './variables.ts'

/**
 * Refuses an expression that may be a list which something is pushed to: under a second name, or
 * while it is walked, it would go on changing in Node, and nowhere else.
 *
 * @param within - where pushing counts; all of the function that declares the list, where it is not given
 */
export function refuseAlias(
  context: LoweringContext,
  node: ts.Expression,
  what: string,
  within?: ts.Node,
): void {
  for (const name of namesBehind(node)) {
    const symbol = context.checker.getSymbolAtLocation(name)
    const declaration = symbol?.valueDeclaration
    const place = within ?? (declaration && ts.findAncestor(declaration, ts.isFunctionLike))
    if (symbol === undefined || place === undefined) continue
    if (pushedNames(context, place).has(symbol))
      refuse(
        context,
        name,
        `${what} for \`${name.text}\`, which is pushed to`,
        'Copy it: `[...list]`.',
      )
  }
}

/** The names whose value an expression may be, and not a value made of them. */
function namesBehind(node: ts.Expression): readonly ts.Identifier[] {
  if (ts.isIdentifier(node)) return [node]
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
    return namesBehind(node.expression)
  if (ts.isConditionalExpression(node))
    return [...namesBehind(node.whenTrue), ...namesBehind(node.whenFalse)]
  if (ts.isBinaryExpression(node) && JOINS.has(node.operatorToken.kind))
    return [...namesBehind(node.left), ...namesBehind(node.right)]
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) =>
      ts.isSpreadElement(element) ? [] : namesBehind(element),
    )
  return []
}

const JOINS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
])
