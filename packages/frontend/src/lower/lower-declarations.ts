import type { StatementNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { bindAlias } from './bind-alias.ts'
import { resolveBinding } from './lower-identifier.ts'
import { bindPattern } from './lower-pattern.ts'
import { fallingThrough, type Lowered } from './lowered-block.ts'
import type { LoweringContext, Scope } from './lowering-context.ts'
import { refuseAlias } from './refuse-alias.ts'
import { bindVariable, isVariable, nameValue } from './variables.ts'

/** Lowers the declarations of constants and variables. */
export function lowerDeclarations(
  context: LoweringContext,
  statement: ts.VariableStatement,
  outer: Scope,
): Lowered {
  const lets: StatementNode[] = []
  let scope = outer
  for (const declaration of statement.declarationList.declarations) {
    const { name, initializer } = declaration
    if (initializer !== undefined) refuseAlias(context, initializer, 'another name')
    if (isVariable(context, declaration)) {
      const bound = bindVariable(context, declaration, scope)
      lets.push(...bound.lets)
      scope = bound.scope
      continue
    }
    if (initializer === undefined) continue
    // A function is inlined where it is called.
    if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) {
      const symbol = ts.isIdentifier(name) ? context.checker.getSymbolAtLocation(name) : undefined
      if (symbol !== undefined)
        scope = new Map(scope).set(symbol, { kind: 'function', declaration: initializer, scope })
      continue
    }
    const alias = resolveBinding(context, initializer, scope)
    if (alias !== undefined && alias.kind !== 'value') {
      scope = bindAlias(context, name, alias, scope)
      continue
    }
    const value = context.lowerExpression(context, initializer, scope)
    const named = ts.isIdentifier(name) ? nameValue(context, name.text, value) : { value, lets: [] }
    lets.push(...named.lets)
    scope = bindPattern(context, name, named.value, scope)
  }
  return fallingThrough(lets, scope)
}
