import type { ExprNode } from '@gatewright/ir'
import { conditional, constant } from './builders.ts'

/**
 * A list to which one side of a branch, or each, has added: the list before and what was added, which does not write
 * the list once for each side. Undefined for any other value.
 */
export function joinGrown(
  test: ExprNode,
  sides: readonly [then: ExprNode, otherwise: ExprNode],
  before: ExprNode,
): ExprNode | undefined {
  if (before.type.kind !== 'list' || before.kind === 'local') return undefined
  const [then, otherwise] = sides.map((side) => addedTo(side, before))
  if (then === undefined || otherwise === undefined) return undefined
  const added = conditional(test, joined(then, before), joined(otherwise, before))
  return { ...before, kind: 'concat', parts: [...partsOf(before), added] }
}

/** The lists that were added to one; undefined where a list is not that one with more behind it. */
function addedTo(list: ExprNode, before: ExprNode): readonly ExprNode[] | undefined {
  if (list === before) return []
  if (list.kind !== 'concat') return undefined
  const [first, ...added] = list.parts
  const more = first && addedTo(first, before)
  return more && [...more, ...added]
}

function joined(parts: readonly ExprNode[], like: ExprNode): ExprNode {
  const [first, ...others] = parts
  if (first === undefined) return constant([], like.origin, like.type)
  return others.length === 0 ? first : { ...like, kind: 'concat', parts }
}

function partsOf(list: ExprNode): readonly ExprNode[] {
  return list.kind === 'concat' ? list.parts : [list]
}
