import type { ExprNode } from '../../packages/ir/src/index.ts'

/** A text that is the same for expressions which differ only in where they stand, and in what is known of them. */
export function shapeOf(node: ExprNode): string {
  return JSON.stringify(node, (key, value) =>
    key === 'origin' || key === 'known' || key === 'optional' ? undefined : value,
  )
}
