import { didYouMean } from '@gatewright/diagnostics'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import type { ts } from '../ts/typescript.ts'
import { type LoweringContext, originOf } from './lowering-context.ts'

/** Refuses a call, with what to write instead. */
export function refuseCall(
  context: LoweringContext,
  node: ts.CallExpression,
  instead: string,
): never {
  throw new Refusal(
    frontendDiagnostics.GW1002(
      { callee: `\`${node.expression.getText()}\``, instead },
      { origin: originOf(context, node) },
    ),
  )
}

/** Refuses a call of a method, with the one of a similar name that can be called. */
export function refuseMethod(
  context: LoweringContext,
  node: ts.CallExpression,
  name: string,
  known: readonly string[],
  instead: string,
): never {
  return refuseCall(
    context,
    node,
    didYouMean(name, known, instead, (near) => `\`${near}\``),
  )
}
