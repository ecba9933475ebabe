import type { ExprNode } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import { conditional, constant, operation } from './builders.ts'
import { DOMAINS } from './domain-values.ts'
import { resolveBinding } from './lower-identifier.ts'
import { mayBeAbsent } from './lower-type.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'
import { refuseCall, refuseMethod } from './refuse-call.ts'

const UNSEEN = ts.TypeFlags.Any | ts.TypeFlags.Unknown

/** True where the compiler has seen that a text is one, which a value of any type does not show. */
function isKnown(context: LoweringContext, node: ts.Expression): boolean {
  const type = context.checker.getTypeAtLocation(node)
  return (type.flags & UNSEEN) === 0 && !mayBeAbsent(type)
}

/** Lowers `a.lessThan(b)` of quantities and the like; undefined where the receiver is none of them. */
export function lowerDomainCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): ExprNode | undefined {
  const callee = node.expression
  const own = resolveBinding(context, node, scope)
  if (own?.kind === 'domain') {
    const known = Object.keys(DOMAINS[own.domain].methods).join(', ')
    return refuseCall(
      context,
      node,
      `Name it with \`const\`, compare it with undefined, and call its methods: ${known}.`,
    )
  }
  if (!ts.isPropertyAccessExpression(callee)) return undefined
  const receiver = resolveBinding(context, callee.expression, scope)
  if (receiver?.kind !== 'domain') return undefined
  const { test, methods } = DOMAINS[receiver.domain]
  const name = callee.name.text
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (method === undefined) {
    const known = Object.keys(methods)
    return refuseMethod(context, node, name, known, `Use one of ${known.join(', ')}.`)
  }
  const [argument] = node.arguments
  const other = argument && resolveBinding(context, argument, scope)
  // An assertion is refused as one.
  if (argument !== undefined && ts.isNonNullExpression(argument))
    context.lowerExpression(context, argument, scope)
  const relation = other?.kind === 'domain' ? method[other.domain] : undefined
  if (other?.kind !== 'domain' || relation === undefined) {
    const takes = Object.keys(method).map((one) => `\`${one}(…)\``)
    return refuseCall(context, node, `Give it the result of ${takes.join(' or ')}.`)
  }
  const [operator, swaps] = relation
  const sides = [
    { text: receiver.text, isKnown: isKnown(context, callee.expression) },
    { text: other.text, isKnown: isKnown(context, argument as ts.Expression) },
  ]
  if (swaps) sides.reverse()
  const origin = originOf(context, node)
  const result = operation(
    operator,
    sides.map(({ text }) => text),
    origin,
    sides.map((side) => side.isKnown),
  )
  if (callee.questionDotToken === undefined) return result
  const isThere = operation(test, [receiver.text], origin)
  return conditional(isThere, result, constant(null, origin, result.type))
}
