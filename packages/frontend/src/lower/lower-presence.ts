import { BOOL, type ExprNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { conditional, constant, operation } from './builders.ts'
import { DOMAINS } from './domain-values.ts'
import { resolveBinding } from './lower-identifier.ts'
import { lowerRoot } from './lower-root.ts'
import { type LoweringContext, originOf, type Scope } from './lowering-context.ts'

/** Lowers an expression whose presence may count alone: a pod is there where its object is. */
export function lowerPresence(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): ExprNode {
  const binding = resolveBinding(context, node, scope)
  if (binding?.kind === 'domain') {
    const origin = originOf(context, node)
    const isThere = operation(DOMAINS[binding.domain].test, [binding.text], origin)
    return conditional(isThere, constant(true, origin), constant(null, origin, BOOL))
  }
  return binding?.kind === 'pod'
    ? lowerRoot(context, binding.root, originOf(context, node))
    : context.lowerExpression(context, node, scope)
}
