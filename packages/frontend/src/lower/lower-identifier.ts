import { type ExprNode, OBJECT } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { assumePresent, constant } from './builders.ts'
import { lowerType } from './lower-type.ts'
import {
  type Binding,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'

/** The symbol of a name, through imports and shorthand properties. */
export function symbolOf(context: LoweringContext, node: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(node)
  if (symbol === undefined) return undefined
  return symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : symbol
}

/** What a name, or `context.pod` and `context.deny`, is bound to. */
export function resolveBinding(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): Binding | undefined {
  if (ts.isIdentifier(node)) {
    const symbol = symbolOf(context, node)
    return symbol === undefined ? undefined : scope.get(symbol)
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined
  if (resolveBinding(context, node.expression, scope)?.kind !== 'context') return undefined
  return contextBinding(node.name.text, originOf(context, node))
}

/** The bindings behind the members of `check`'s parameter. */
export function contextBinding(
  name: string,
  origin: ReturnType<typeof originOf>,
): Binding | undefined {
  if (name === 'pod') return { kind: 'pod' }
  if (name === 'deny') return { kind: 'deny' }
  if (name === 'object' || name === 'params')
    return {
      kind: 'value',
      value: { kind: 'root', root: name, type: OBJECT, optional: false, origin },
    }
  return undefined
}

/** Lowers a name: a variable of the check, or a constant of the module it was loaded from. */
export function lowerIdentifier(
  context: LoweringContext,
  node: ts.Identifier,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  if (node.text === 'undefined') return constant(null, origin)
  const symbol = symbolOf(context, node)
  const binding = symbol === undefined ? undefined : scope.get(symbol)
  if (binding?.kind === 'value') {
    const { value } = binding
    return value.optional && !lowerType(context, node).optional ? assumePresent(value) : value
  }
  if (binding !== undefined)
    return refuse(context, node, `\`${node.text}\` as a value`, 'Read its members, or call it.')
  const declaration = symbol?.valueDeclaration
  if (declaration === undefined)
    return refuse(
      context,
      node,
      `\`${node.text}\``,
      'Use parameters, constants and helper functions.',
    )
  const captured = context.captured(declaration, node.text)
  if ('json' in captured) return constant(captured.json, origin)
  throw new Refusal(
    frontendDiagnostics.GW1005({ name: node.text, why: captured.problem }, { origin }),
  )
}
