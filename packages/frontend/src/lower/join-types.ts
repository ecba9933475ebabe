import type { ExprNode } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import type { ts } from '../ts/typescript.ts'
import { coalesce, conditional } from './builders.ts'
import { type LoweringContext, originOf } from './lowering-context.ts'

/** `test ? then : otherwise`, whose sides must be of one type. */
export function joinConditional(
  context: LoweringContext,
  node: ts.Node,
  test: ExprNode,
  sides: readonly [then: ExprNode, otherwise: ExprNode],
): ExprNode {
  requireOneType(context, node, ...sides)
  const [then, otherwise] = sides
  return conditional(test, absentAs(then, otherwise), absentAs(otherwise, then))
}

/** `undefined` has the type of what stands beside it. */
export function absentAs(node: ExprNode, beside: ExprNode): ExprNode {
  return isAbsence(node) ? { ...node, type: beside.type } : node
}

/** `value ?? fallback`, which must be of one type. */
export function joinCoalesce(
  context: LoweringContext,
  node: ts.Node,
  value: ExprNode,
  fallback: ExprNode,
): ExprNode {
  requireOneType(context, node, value, fallback)
  return coalesce(value, fallback, originOf(context, node))
}

/** Refuses what is to be of one type and is not; what is absent is of any. */
export function requireOneType(
  context: LoweringContext,
  node: ts.Node,
  left: ExprNode,
  right: ExprNode,
): void {
  if (isAbsence(left) || isAbsence(right) || familyOf(left) === familyOf(right)) return
  const type = `${left.type.kind} | ${right.type.kind}`
  throw new Refusal(frontendDiagnostics.GW1003({ type }, { origin: originOf(context, node) }))
}

function isAbsence(node: ExprNode): boolean {
  return node.kind === 'const' && node.value === null
}

/** Maps and objects are read alike, and `{}` is either. */
function familyOf({ type }: ExprNode): string {
  return type.kind === 'map' ? 'object' : type.kind
}
