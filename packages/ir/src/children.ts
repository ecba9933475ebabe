import type { ExprKind, ExprNode, ExprOf } from './nodes/expr-node.ts'

type ChildrenTable = {
  readonly [Kind in ExprKind]: (node: ExprOf<Kind>) => readonly ExprNode[]
}

/** The sub-expressions of every kind, in evaluation order: the one table that generic walks use. */
const CHILDREN: ChildrenTable = {
  const: () => [],
  root: () => [],
  request: () => [],
  local: () => [],
  member: (node) => [node.base],
  lookup: (node) => [node.base, node.key],
  coalesce: (node) => [node.value, node.fallback],
  present: (node) => [node.value],
  isType: (node) => [node.value],
  not: (node) => [node.operand],
  logical: (node) => node.operands,
  equals: (node) => [node.left, node.right],
  compare: (node) => [node.left, node.right],
  conditional: (node) => [node.test, node.then, node.otherwise],
  quantifier: (node) => [node.iteration.source, node.body],
  find: (node) => [node.list, node.body],
  filter: (node) => [node.list, node.body],
  map: (node) => [node.list, node.body],
  flatMap: (node) => [node.list, node.body],
  list: (node) => node.elements,
  concat: (node) => node.parts,
  size: (node) => [node.operand],
  keys: (node) => [node.map],
  includes: (node) => [node.list, node.item],
  operation: (node) => node.operands,
  matches: (node) => [node.value, node.pattern],
  text: (node) => node.parts,
}

/** The direct sub-expressions of an expression. */
export function childrenOf(node: ExprNode): readonly ExprNode[] {
  return (CHILDREN[node.kind] as (node: ExprNode) => readonly ExprNode[])(node)
}

/** Calls `visit` on an expression and on everything below it, parents first. */
export function visitExpr(node: ExprNode, visit: (node: ExprNode) => void): void {
  visit(node)
  for (const child of childrenOf(node)) visitExpr(child, visit)
}
