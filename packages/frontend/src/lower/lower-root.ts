import type { Origin } from '@gatewright/diagnostics'
import { type ExprNode, OBJECT } from '@gatewright/ir'
import type { LoweringContext, ObjectRoot } from './lowering-context.ts'

/** An object of the request; it may be absent where an operation that is judged has none. */
export function lowerRoot(
  { operations }: Pick<LoweringContext, 'operations'>,
  root: ObjectRoot,
  origin: Origin,
): ExprNode {
  const optional =
    root === 'object'
      ? operations.includes('DELETE')
      : operations.some((operation) => operation === 'CREATE' || operation === 'CONNECT')
  return { kind: 'root', root, type: OBJECT, optional, origin }
}
