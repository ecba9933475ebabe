import type { ExprKind, ExprNode, ExprOf } from './nodes/expr-node.ts'

type Rewrite = (node: ExprNode) => ExprNode
type MapTable = {
  readonly [Kind in ExprKind]: (node: ExprOf<Kind>, rewrite: Rewrite) => ExprOf<Kind>
}

const same = <N>(node: N): N => node

const MAP: MapTable = {
  const: same,
  root: same,
  request: same,
  local: same,
  member: (node, f) => ({ ...node, base: f(node.base) }),
  lookup: (node, f) => ({ ...node, base: f(node.base), key: f(node.key) }),
  coalesce: (node, f) => ({ ...node, value: f(node.value), fallback: f(node.fallback) }),
  present: (node, f) => ({ ...node, value: f(node.value) }),
  isType: (node, f) => ({ ...node, value: f(node.value) }),
  not: (node, f) => ({ ...node, operand: f(node.operand) }),
  logical: (node, f) => ({ ...node, operands: node.operands.map(f) }),
  equals: (node, f) => ({ ...node, left: f(node.left), right: f(node.right) }),
  compare: (node, f) => ({ ...node, left: f(node.left), right: f(node.right) }),
  conditional: (node, f) => ({
    ...node,
    test: f(node.test),
    then: f(node.then),
    otherwise: f(node.otherwise),
  }),
  quantifier: (node, f) => ({
    ...node,
    iteration: { ...node.iteration, source: f(node.iteration.source) },
    body: f(node.body),
  }),
  find: (node, f) => ({ ...node, list: f(node.list), body: f(node.body) }),
  filter: (node, f) => ({ ...node, list: f(node.list), body: f(node.body) }),
  map: (node, f) => ({ ...node, list: f(node.list), body: f(node.body) }),
  flatMap: (node, f) => ({ ...node, list: f(node.list), body: f(node.body) }),
  list: (node, f) => ({ ...node, elements: node.elements.map(f) }),
  concat: (node, f) => ({ ...node, parts: node.parts.map(f) }),
  size: (node, f) => ({ ...node, operand: f(node.operand) }),
  keys: (node, f) => ({ ...node, map: f(node.map) }),
  includes: (node, f) => ({ ...node, list: f(node.list), item: f(node.item) }),
  operation: (node, f) => ({ ...node, operands: node.operands.map(f) }),
  matches: (node, f) => ({ ...node, value: f(node.value), pattern: f(node.pattern) }),
  text: (node, f) => ({ ...node, parts: node.parts.map(f) }),
}

/** The same expression with `rewrite` applied to its direct sub-expressions. */
export function mapChildren(node: ExprNode, rewrite: Rewrite): ExprNode {
  return (MAP[node.kind] as (node: ExprNode, rewrite: Rewrite) => ExprNode)(node, rewrite)
}
