import type { ExprNode } from './expr-node.ts'

/**
 * What a loop or a quantifier walks: the entries of a list, or those of a map by key (and value).
 * Null entries are skipped.
 */
export type Iteration =
  | { readonly over: 'list'; readonly source: ExprNode; readonly item: string }
  | {
      readonly over: 'map'
      readonly source: ExprNode
      readonly key: string
      readonly value?: string | undefined
    }
