import type { ExprNode } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { ts } from '../ts/typescript.ts'
import { mayBeAbsent } from './lower-type.ts'
import { type LoweringContext, originOf } from './lowering-context.ts'

/** Any says nothing, and never is what a test before has left. */
const UNTOLD = ts.TypeFlags.Any | ts.TypeFlags.Never

/** Warns of a test whether a value is there that always is: TypeScript takes one for sound. */
export function warnNeverAbsent(
  context: LoweringContext,
  node: ts.Expression,
  value: ExprNode,
): void {
  if (value.optional || value.kind === 'const') return
  const type = context.checker.getTypeAtLocation(node)
  if ((type.flags & UNTOLD) !== 0 || mayBeAbsent(type)) return
  context.diagnostics.push(
    frontendDiagnostics.GW1011({ what: node.getText() }, { origin: originOf(context, node) }),
  )
}
