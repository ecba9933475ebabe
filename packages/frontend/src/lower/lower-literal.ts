import { type ExprNode, type Json, listOf, mapOf, OBJECT, STRING } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { constant } from './builders.ts'
import { lowerValue } from './lower-value.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** Lowers an integer. */
export function lowerNumber(context: LoweringContext, node: ts.NumericLiteral): ExprNode {
  const value = Number(node.text)
  if (!Number.isSafeInteger(value))
    refuse(context, node, 'a number that is not an integer below 2^53', 'Use integers.')
  return constant(value, originOf(context, node))
}

/** Lowers `[a, ...b]`. */
export function lowerArray(
  context: LoweringContext,
  node: ts.ArrayLiteralExpression,
  scope: Scope,
): ExprNode {
  const list = joinLists(partsOf(context, node, node.elements, scope), originOf(context, node))
  if (list.kind !== 'list') return list
  const values = list.elements.flatMap((element) =>
    element.kind === 'const' ? [element.value] : [],
  )
  return values.length === list.elements.length ? constant(values, list.origin, list.type) : list
}

/** A list after `list.push(a, ...b)`. */
export function pushed(
  context: LoweringContext,
  node: ts.CallExpression,
  list: ExprNode,
  scope: Scope,
): ExprNode {
  const parts = partsOf(context, node, node.arguments, scope)
  const isEmpty = list.kind === 'const' && Array.isArray(list.value) && list.value.length === 0
  return {
    ...joinLists(isEmpty ? parts : [list, ...parts], originOf(context, node)),
    type: list.type,
  }
}

function partsOf(
  context: LoweringContext,
  node: ts.Node,
  elements: readonly ts.Expression[],
  scope: Scope,
): readonly ExprNode[] {
  return elements.map((element) =>
    ts.isSpreadElement(element)
      ? lowerValue(context, element.expression, scope)
      : listNode([lowerValue(context, element, scope)], originOf(context, node)),
  )
}

function joinLists(parts: readonly ExprNode[], origin: ReturnType<typeof originOf>): ExprNode {
  if (parts.every((part) => part.kind === 'list'))
    return listNode(
      parts.flatMap((part) => (part.kind === 'list' ? part.elements : [])),
      origin,
    )
  const [first] = parts
  return { kind: 'concat', parts, type: first?.type ?? listOf(STRING), optional: false, origin }
}

/** An object literal is a table: all its values are known when compiling. */
export function lowerObject(
  context: LoweringContext,
  node: ts.ObjectLiteralExpression,
  scope: Scope,
): ExprNode {
  const members: Record<string, Json> = {}
  for (const property of node.properties) {
    const value = ts.isPropertyAssignment(property)
      ? context.lowerExpression(context, property.initializer, scope)
      : undefined
    const { name } = property
    if (
      value?.kind !== 'const' ||
      name === undefined ||
      !(ts.isIdentifier(name) || ts.isStringLiteral(name)) ||
      // No member of the table, but what it inherits from.
      name.text === '__proto__'
    )
      return refuse(
        context,
        property,
        'an object literal with members that are not constants',
        'Use the values directly; an object literal can only be a table of constants.',
      )
    members[name.text] = value.value
  }
  const contextual = context.checker.getContextualType(node)
  const isMap = contextual?.getStringIndexType() !== undefined
  const type = node.properties.length === 0 ? (isMap ? mapOf(STRING) : OBJECT) : undefined
  return constant(members, originOf(context, node), type)
}

function listNode(elements: readonly ExprNode[], origin: ReturnType<typeof originOf>): ExprNode {
  const [first] = elements
  if (first === undefined) return constant([], origin)
  return {
    kind: 'list',
    elements,
    type: listOf(first.type),
    optional: false,
    origin,
  }
}
