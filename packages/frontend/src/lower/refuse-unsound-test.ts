import { ts } from '../ts/typescript.ts'
import { mayBeAbsent, partsOf } from './lower-type.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'
import { symbolOf } from './symbol-of.ts'

/**
 * Refuses `flag ?? test` where the test tells what a value is. TypeScript takes the test for false wherever
 * the whole is, although a `false` before `??` leaves it out, and gives the value a type that it has not.
 */
export function refuseUnsoundTest(context: LoweringContext, node: ts.BinaryExpression): void {
  if (!mayBeFalse(context.checker.getTypeAtLocation(node.left)) || !tells(context, node.right))
    return
  refuse(
    context,
    node,
    '`??` before a test of what a value is',
    'Where the left side is false, TypeScript still believes the test; write `flag === undefined ? test : flag`.',
  )
}

const FALSE = ts.TypeFlags.BooleanLike | ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike

function mayBeFalse(type: ts.Type): boolean {
  return partsOf(type).some(({ flags }) => (flags & FALSE) !== 0)
}

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
])

/** True where the end of a test narrows the type of a value; `names` are being looked into. */
function tells(
  context: LoweringContext,
  node: ts.Expression,
  names: readonly ts.Declaration[] = [],
): boolean {
  if (ts.isParenthesizedExpression(node)) return tells(context, node.expression, names)
  if (ts.isPrefixUnaryExpression(node)) return tells(context, node.operand, names)
  if (ts.isIdentifier(node)) {
    // The name of a test stands for it. Sources with type errors have names that stand for themselves.
    const declaration = symbolOf(context, node)?.valueDeclaration
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false
    if (declaration.initializer === undefined || names.includes(declaration)) return false
    return tells(context, declaration.initializer, [...names, declaration])
  }
  if (ts.isCallExpression(node)) {
    const signature = context.checker.getResolvedSignature(node)
    return (
      signature !== undefined &&
      context.checker.getTypePredicateOfSignature(signature) !== undefined
    )
  }
  if (!ts.isBinaryExpression(node)) return false
  const sides = [node.left, node.right]
  if (!COMPARISONS.has(node.operatorToken.kind))
    return sides.some((side) => tells(context, side, names))
  return sides.some(
    (side) => ts.isTypeOfExpression(side) || mayBeAbsent(context.checker.getTypeAtLocation(side)),
  )
}
