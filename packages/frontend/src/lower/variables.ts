import type { ExprNode, LetNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { constant } from './builders.ts'
import { lowerType } from './lower-type.ts'
import {
  type Binding,
  freshName,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'

/** A variable that may change, and what it holds. */
export type Variable = Extract<Binding, { kind: 'value' }> & {
  readonly variable: { readonly owner: ts.Node | undefined }
}

/** The variable behind a name; undefined for a constant. */
export function variableOf(symbol: ts.Symbol | undefined, scope: Scope): Variable | undefined {
  const binding = symbol === undefined ? undefined : scope.get(symbol)
  return binding?.kind === 'value' && binding.variable !== undefined
    ? (binding as Variable)
    : undefined
}

/** The variables of a scope. */
export function variablesOf(scope: Scope): readonly (readonly [ts.Symbol, Variable])[] {
  return [...scope.keys()].flatMap((symbol) => {
    const variable = variableOf(symbol, scope)
    return variable === undefined ? [] : [[symbol, variable] as const]
  })
}

/** The same scope, in which a variable holds another value. */
export function withVariable(scope: Scope, symbol: ts.Symbol, value: ExprNode): Scope {
  const variable = variableOf(symbol, scope)
  return variable === undefined ? scope : new Map(scope).set(symbol, { ...variable, value })
}

/** Binds the name of a declaration to a variable that starts with this value. */
export function bindVariable(
  context: LoweringContext,
  declaration: ts.VariableDeclaration,
  scope: Scope,
): { readonly scope: Scope; readonly lets: readonly LetNode[] } {
  const { name, initializer } = declaration
  if (!ts.isIdentifier(name))
    return refuse(context, name, 'a pattern of variables that may change', 'Use const.')
  const symbol = context.checker.getSymbolAtLocation(name)
  if (symbol === undefined) return { scope, lets: [] }
  const { value, lets } = initialValue(context, name, initializer, scope)
  const variable = { owner: context.inlining.at(-1) }
  return { scope: new Map(scope).set(symbol, { kind: 'value', value, variable }), lets }
}

function initialValue(
  context: LoweringContext,
  name: ts.Identifier,
  initializer: ts.Expression | undefined,
  scope: Scope,
): { readonly value: ExprNode; readonly lets: readonly LetNode[] } {
  const origin = originOf(context, name)
  const { type } = lowerType(context, name)
  const value =
    initializer === undefined
      ? constant(null, origin, type)
      : context.lowerExpression(context, initializer, scope)
  // Nothing in an empty list, or in nothing, says what will be in it.
  if (value.kind === 'const') return { value: { ...value, type }, lets: [] }
  return nameValue(context, name.text, value)
}

/** A value behind a name of its own, where it is more than a name. */
export function nameValue(
  context: LoweringContext,
  base: string,
  value: ExprNode,
): { readonly value: ExprNode; readonly lets: readonly LetNode[] } {
  const { kind, type, optional, origin } = value
  if (kind === 'const' || kind === 'root' || kind === 'request' || kind === 'local')
    return { value, lets: [] }
  const name = freshName(context, base)
  return {
    value: { kind: 'local', name, type, optional, origin },
    lets: [{ kind: 'let', name, value, origin }],
  }
}

const CHANGES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
])

/** True for `=` and for the operators that calculate what they assign. */
export function isAssignment({ operatorToken }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    operatorToken.kind <= ts.SyntaxKind.LastAssignment
  )
}

/** The names that a part of the code assigns to, counts with, or pushes to. */
export function changedNames(context: LoweringContext, node: ts.Node): ReadonlySet<ts.Symbol> {
  return namesIn(context, node, (part) => assignedName(part) ?? pushedName(part))
}

/** The names of the lists that a part of the code pushes to. */
export function pushedNames(context: LoweringContext, node: ts.Node): ReadonlySet<ts.Symbol> {
  return namesIn(context, node, pushedName)
}

function namesIn(
  context: LoweringContext,
  node: ts.Node,
  nameOf: (part: ts.Node) => ts.Expression | undefined,
): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>()
  const visit = (part: ts.Node): void => {
    const target = nameOf(part)
    const symbol =
      target && ts.isIdentifier(target) ? context.checker.getSymbolAtLocation(target) : undefined
    if (symbol !== undefined) found.add(symbol)
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found
}

function assignedName(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node)) return node.left
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return CHANGES.has(node.operator) ? node.operand : undefined
  return undefined
}

function pushedName(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return undefined
  return node.expression.name.text === 'push' ? node.expression.expression : undefined
}

/** True for `const list = []` that something is pushed to, and for `let` that is assigned to. */
export function isVariable(context: LoweringContext, declaration: ts.VariableDeclaration): boolean {
  const { name, initializer } = declaration
  const flags = ts.getCombinedNodeFlags(declaration)
  if ((flags & ts.NodeFlags.BlockScoped) === 0)
    refuse(context, declaration, '`var`', 'Use const, or let for what changes.')
  const isConst = (flags & ts.NodeFlags.Const) !== 0
  if (isConst && (initializer === undefined || !ts.isArrayLiteralExpression(initializer)))
    return false
  if (!ts.isIdentifier(name)) return !isConst
  const symbol = context.checker.getSymbolAtLocation(name)
  const place = ts.findAncestor(declaration, ts.isFunctionLike)
  return symbol !== undefined && place !== undefined && changedNames(context, place).has(symbol)
}
