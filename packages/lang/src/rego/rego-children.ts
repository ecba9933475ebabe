import type { RegoCondition, RegoLiteral, RegoTerm } from './rego-node.ts'

/** What a rule body is made of, at any depth. */
export type RegoNode = RegoLiteral | RegoTerm

/** Names the members of `RegoNode`. */
export type RegoNodeKind = RegoNode['kind']

type RegoOf<K extends RegoNodeKind> = Extract<RegoNode, { kind: K }>

/** How a node of a kind holds others: which ones, and itself with others in their places. */
interface Parts<K extends RegoNodeKind> {
  readonly children: (node: RegoOf<K>) => readonly RegoNode[]
  readonly withChildren: (node: RegoOf<K>, children: readonly RegoNode[]) => RegoNode
}

const LEAF = {
  children: (): readonly RegoNode[] => [],
  withChildren: (node: RegoNode): RegoNode => node,
}

const PARTS: { readonly [K in RegoNodeKind]: Parts<K> } = {
  string: LEAF,
  pattern: LEAF,
  scalar: LEAF,
  var: LEAF,
  array: {
    children: ({ items }) => items,
    withChildren: (node, children) => ({ ...node, items: terms(children) }),
  },
  set: {
    children: ({ items }) => items,
    withChildren: (node, children) => ({ ...node, items: terms(children) }),
  },
  object: {
    children: ({ entries }) => entries.flat(),
    withChildren: (node, children) => ({
      ...node,
      entries: node.entries.map((_, index) => [
        term(children, 2 * index),
        term(children, 2 * index + 1),
      ]),
    }),
  },
  ref: {
    children: ({ base, path }) => [base, ...path],
    withChildren: (node, children) => ({
      ...node,
      base: term(children, 0),
      path: terms(children.slice(1)),
    }),
  },
  call: {
    children: ({ args }) => args,
    withChildren: (node, children) => ({ ...node, args: terms(children) }),
  },
  arithmetic: {
    children: ({ left, right }) => [left, right],
    withChildren: (node, children) => ({
      ...node,
      left: term(children, 0),
      right: term(children, 1),
    }),
  },
  comprehension: {
    children: ({ term: one, body }) => [one, ...body],
    withChildren: (node, children) => ({
      ...node,
      term: term(children, 0),
      body: literals(children.slice(1)),
    }),
  },
  term: {
    children: ({ term: one }) => [one],
    withChildren: (node, children) => ({ ...node, term: term(children, 0) }),
  },
  compare: {
    children: ({ left, right }) => [left, right],
    withChildren: (node, children) => ({
      ...node,
      left: term(children, 0),
      right: term(children, 1),
    }),
  },
  in: {
    children: ({ item, collection }) => [item, collection],
    withChildren: (node, children) => ({
      ...node,
      item: term(children, 0),
      collection: term(children, 1),
    }),
  },
  not: {
    children: ({ condition }) => [condition],
    withChildren: (node, children) => ({ ...node, condition: children[0] as RegoCondition }),
  },
  assign: {
    children: ({ value }) => [value],
    withChildren: (node, children) => ({ ...node, value: term(children, 0) }),
  },
  some: {
    children: ({ collection }) => [collection],
    withChildren: (node, children) => ({ ...node, collection: term(children, 0) }),
  },
  every: {
    children: ({ collection, body }) => [collection, ...body],
    withChildren: (node, children) => ({
      ...node,
      collection: term(children, 0),
      body: literals(children.slice(1)),
    }),
  },
}

// A caller puts a term where a term was, and a literal where a literal was.
function term(children: readonly RegoNode[], index: number): RegoTerm {
  return children[index] as RegoTerm
}

function terms(children: readonly RegoNode[]): readonly RegoTerm[] {
  return children as readonly RegoTerm[]
}

function literals(children: readonly RegoNode[]): readonly RegoLiteral[] {
  return children as readonly RegoLiteral[]
}

/** The direct parts of a node, in the order of its members. */
export function regoChildren(node: RegoNode): readonly RegoNode[] {
  return (PARTS[node.kind] as Parts<RegoNodeKind>).children(node)
}

/** The same node of other parts, each of the sort that stood there, in the order of `regoChildren`. */
export function withRegoChildren(node: RegoNode, children: readonly RegoNode[]): RegoNode {
  return (PARTS[node.kind] as Parts<RegoNodeKind>).withChildren(node, children)
}
