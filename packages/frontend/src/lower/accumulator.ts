import type { ExprNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'

/** A variable that a loop changes, and what stands for what it holds when an iteration starts. */
export interface Accumulator {
  readonly symbol: ts.Symbol
  readonly initial: ExprNode
  readonly local: ExprNode & { readonly kind: 'local' }
}
