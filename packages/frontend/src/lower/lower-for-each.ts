import { structureBlock } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { denyingLoop } from './denying-loop.ts'
import { lowerIteration } from './lower-iteration.ts'
import { fallingThrough, type Lowered } from './lowered-block.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'
import { refuseUncommon } from './refuse-uncommon.ts'

/**
 * Lowers `list.forEach((item) => …)` as the loop that it is; undefined for any other call.
 *
 * @param lowerBody - lowers what the callback does
 */
export function lowerForEach(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
  lowerBody: (context: LoweringContext, body: ts.ConciseBody, scope: Scope) => Lowered,
): Lowered | undefined {
  const { expression: callee } = node
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'forEach') return undefined
  const [callback] = node.arguments
  const isWritten =
    callback !== undefined && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))
  const [parameter, ...others] = isWritten ? callback.parameters : []
  if (!isWritten || parameter === undefined || others.length > 0)
    return refuse(context, node, 'this `forEach`', 'Write `for (const item of list)`.')
  refuseUncommon(context, callback)
  const { iteration, scope: inner } = lowerIteration(
    context,
    callee.expression,
    parameter.name,
    scope,
    ts.isOptionalChain(callee),
  )
  const inlining = [...context.inlining, callback]
  const { block } = lowerBody({ ...context, inlining }, callback.body, inner)
  const loop = denyingLoop(iteration, structureBlock(block), originOf(context, node))
  return fallingThrough(loop, scope)
}
