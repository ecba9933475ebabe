import { assumePresent, type ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { coalesce, member } from './builders.ts'
import { lowerType, mayBeAbsent } from './lower-type.ts'
import {
  type LoweringContext,
  originOf,
  refuse,
  requirePresent,
  type Scope,
} from './lowering-context.ts'
import { refuseNullDefault } from './refuse-null-default.ts'

/** Binds a name or an object pattern (with defaults) to a value. */
export function bindPattern(
  context: LoweringContext,
  name: ts.BindingName,
  value: ExprNode,
  scope: Scope,
): Scope {
  if (ts.isIdentifier(name)) {
    const symbol = context.checker.getSymbolAtLocation(name)
    return symbol === undefined ? scope : new Map(scope).set(symbol, { kind: 'value', value })
  }
  if (ts.isArrayBindingPattern(name))
    return refuse(
      context,
      name,
      'an array pattern',
      'Only `const [key, value] of Object.entries(…)` is compiled.',
    )
  requirePresent(context, name, value)
  return name.elements.reduce(
    (inner, element) =>
      bindPattern(context, element.name, elementValue(context, element, value, inner), inner),
    scope,
  )
}

function elementValue(
  context: LoweringContext,
  element: ts.BindingElement,
  base: ExprNode,
  scope: Scope,
): ExprNode {
  if (element.dotDotDotToken !== undefined)
    return refuse(context, element, 'a rest pattern', 'Name the members.')
  const property = element.propertyName ?? element.name
  if (!ts.isIdentifier(property))
    return refuse(context, element, 'a computed member', 'Read it with `object[key]`.')
  const { type } = lowerType(context, element.name)
  const pattern = context.checker.getTypeAtLocation(element.parent)
  const symbol = context.checker.getPropertyOfType(pattern, property.text)
  const declared = symbol === undefined ? undefined : context.checker.getTypeOfSymbol(symbol)
  const optional =
    symbol === undefined ||
    (symbol.flags & ts.SymbolFlags.Optional) !== 0 ||
    (declared !== undefined && mayBeAbsent(declared))
  const read = member(base, property.text, type, !optional, originOf(context, element))
  if (element.initializer === undefined) return read
  refuseNullDefault(context, element)
  return coalesce(
    read,
    assumePresent(context.lowerExpression(context, element.initializer, scope)),
    originOf(context, element),
  )
}
