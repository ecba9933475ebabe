import type { ExprNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import type { Scope } from './lowering-context.ts'
import { variableOf } from './variables.ts'

/** A variable that a loop changes, and what stands for what it holds when an iteration starts. */
export interface Accumulator {
  readonly symbol: ts.Symbol
  readonly initial: ExprNode
  readonly local: ExprNode & { readonly kind: 'local' }
}

/** What a variable holds where a loop's body is left; what stands for its start where nothing changed it. */
export function valueAt({ symbol, local }: Accumulator, scope: Scope): ExprNode {
  return variableOf(symbol, scope)?.value ?? local
}
