import { type ExprNode, type IrType, type Iteration, OBJECT, STRING } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { coalesce, constant } from './builders.ts'
import { isGlobal } from './is-global.ts'
import { bindPattern } from './lower-pattern.ts'
import { lowerValue } from './lower-value.ts'
import {
  freshName,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'

/**
 * Lowers what a loop or quantifier walks, and binds its variable.
 *
 * @param isChained - where a list that is absent is not walked, as in `list?.forEach(…)`
 */
export function lowerIteration(
  context: LoweringContext,
  source: ts.Expression,
  variable: ts.BindingName,
  scope: Scope,
  isChained = false,
): { readonly iteration: Iteration; readonly scope: Scope } {
  const method = objectMethod(context, source)
  if (method !== undefined) return lowerMapIteration(context, method, variable, scope)
  const list = isChained
    ? orEmpty(context.lowerExpression(context, source, scope))
    : lowerValue(context, source, scope)
  if (list.type.kind !== 'list')
    return refuse(
      context,
      source,
      'a loop over anything but a list',
      'Use a list, or Object.entries.',
    )
  const item = freshName(context, ts.isIdentifier(variable) ? variable.text : 'item')
  const value = local(context, item, list.type.element, variable)
  return {
    iteration: { over: 'list', source: list, item },
    scope: bindPattern(context, variable, value, scope),
  }
}

function orEmpty(list: ExprNode): ExprNode {
  return list.optional ? coalesce(list, constant([], list.origin, list.type), list.origin) : list
}

interface ObjectMethod {
  readonly name: 'keys' | 'values' | 'entries'
  readonly map: ts.Expression
}

function objectMethod(context: LoweringContext, node: ts.Expression): ObjectMethod | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return undefined
  if (!isGlobal(context, node.expression.expression, 'Object')) return undefined
  const [map] = node.arguments
  const name = node.expression.name.text
  if (map === undefined || (name !== 'keys' && name !== 'values' && name !== 'entries'))
    return undefined
  return { name, map }
}

function lowerMapIteration(
  context: LoweringContext,
  method: ObjectMethod,
  variable: ts.BindingName,
  scope: Scope,
): { readonly iteration: Iteration; readonly scope: Scope } {
  const source = lowerValue(context, method.map, scope)
  if (source.type.kind !== 'map')
    return refuse(
      context,
      method.map,
      'a loop over the fields of an object',
      "List the fields: `for (const name of ['a', 'b'] as const)`.",
    )
  const valueType = source.type.value
  if (method.name === 'entries') {
    if (!ts.isArrayBindingPattern(variable))
      return refuse(
        context,
        variable,
        'an entry as one variable',
        'Write `const [key, value] of …`.',
      )
    const [keyElement, valueElement] = variable.elements
    const [keyName, valueName] = [boundBy(keyElement), boundBy(valueElement)]
    const key = freshName(context, textOf(keyName) ?? 'key')
    const value = valueName && freshName(context, textOf(valueName) ?? 'value')
    let inner = scope
    if (keyName !== undefined)
      inner = bindPattern(context, keyName, local(context, key, STRING, variable), inner)
    if (valueName !== undefined && value !== undefined)
      inner = bindPattern(context, valueName, local(context, value, valueType, variable), inner)
    return { iteration: { over: 'map', source, key, value }, scope: inner }
  }
  const name = ts.isIdentifier(variable) ? variable.text : 'entry'
  if (method.name === 'keys') {
    const key = freshName(context, name)
    return {
      iteration: { over: 'map', source, key },
      scope: bindPattern(context, variable, local(context, key, STRING, variable), scope),
    }
  }
  const key = freshName(context, 'key')
  const value = freshName(context, name)
  return {
    iteration: { over: 'map', source, key, value },
    scope: bindPattern(context, variable, local(context, value, valueType, variable), scope),
  }
}

function boundBy(element: ts.ArrayBindingElement | undefined): ts.BindingName | undefined {
  return element === undefined || ts.isOmittedExpression(element) ? undefined : element.name
}

function textOf(name: ts.BindingName | undefined): string | undefined {
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined
}

function local(
  context: LoweringContext,
  name: string,
  type: IrType | undefined,
  node: ts.Node,
): ExprNode {
  return {
    kind: 'local',
    name,
    type: type ?? OBJECT,
    optional: false,
    origin: originOf(context, node),
  }
}
