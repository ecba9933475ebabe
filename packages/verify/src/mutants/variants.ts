/** What a mutation does. */
export type MutationKind =
  | 'flip'
  | 'negate'
  | 'drop a condition'
  | 'drop a part'
  | 'drop a rule'
  | 'swap all and exists'
  | 'assume'
  | 'alter'
  | 'drop from the match'

/** A tree with one change in it, and that change as people read it. */
export interface Variant<N> {
  readonly what: MutationKind
  readonly before: string
  /** Empty where something is dropped. */
  readonly after: string
  readonly node: N
}

/** How trees of a language are walked, and what may change in one of their nodes. */
export interface Grammar<N> {
  readonly children: (node: N) => readonly N[]
  readonly withChildren: (node: N, children: readonly N[]) => N
  readonly changes: (node: N, parent: N | undefined) => readonly Variant<N>[]
}

/** Every tree that differs from this one in a single change, those of the root first. */
export function variantsOf<N>(
  node: N,
  grammar: Grammar<N>,
  parent: N | undefined = undefined,
): readonly Variant<N>[] {
  const children = grammar.children(node)
  return [
    ...grammar.changes(node, parent),
    ...children.flatMap((child, index) =>
      variantsOf(child, grammar, node).map((variant) => ({
        ...variant,
        node: grammar.withChildren(node, children.with(index, variant.node)),
      })),
    ),
  ]
}
