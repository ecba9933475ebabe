import { type ExprNode, isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type CelScope, constantOf } from './cel-scope.ts'

/** True for what an engine types itself: it holds no null, and must not be compared with one. */
export function isTyped(node: ExprNode, scope: CelScope): boolean {
  if (node.kind === 'request') return true
  if (node.kind !== 'lookup') return false
  return isTyped(node.base, scope) || isTypedTable(constantOf(node.base, scope))
}

/** A map of constants is typed by its values where they are alike. */
function isTypedTable(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.values(value).every((entry) => entry !== null)
}

/** True for a list or map of constants to which CEL gives a type, other than that of any object. */
export function isTypedConstant(node: ExprNode, scope: CelScope): boolean {
  const value = constantOf(node, scope)
  if (isJsonList(value)) return value.length > 0
  return isJsonObject(value) && Object.keys(value).length > 0
}
