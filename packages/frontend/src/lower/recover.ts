import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import type { LoweringContext, Scope } from './lowering-context.ts'

/** Runs a lowering. Where it refuses, records why, so that what follows is still seen. */
export function attempt<T>(context: LoweringContext, lower: () => T): T | undefined {
  try {
    return lower()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.diagnostic !== undefined) context.diagnostics.push(error.diagnostic)
    return undefined
  }
}

/** Binds names whose declaration was refused: what reads them is refused too, and says nothing more. */
export function bindRefused(
  context: LoweringContext,
  names: readonly ts.BindingName[],
  scope: Scope,
): Scope {
  return names.reduce((inner, name) => {
    if (!ts.isIdentifier(name)) {
      const elements: readonly ts.ArrayBindingElement[] = name.elements
      const parts = elements.filter(ts.isBindingElement).map((element) => element.name)
      return bindRefused(context, parts, inner)
    }
    const symbol = context.checker.getSymbolAtLocation(name)
    return symbol === undefined ? inner : new Map(inner).set(symbol, { kind: 'refused' })
  }, scope)
}

/** True where an expression changes or calls what was refused where it was declared. */
export function touchesRefused(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): boolean {
  const target = ts.isBinaryExpression(node)
    ? node.left
    : ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)
      ? node.operand
      : ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)
        ? node.expression
        : undefined
  if (target !== undefined) return touchesRefused(context, target, scope)
  const symbol = context.checker.getSymbolAtLocation(node)
  return symbol !== undefined && scope.get(symbol)?.kind === 'refused'
}
