import type { Origin } from '@gatewright/diagnostics'
import { assumePresent, type ExprNode, OBJECT } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { constant } from './builders.ts'
import { DOMAIN_NAMES } from './domain-values.ts'
import { lowerImagePart } from './image-view.ts'
import { isDslFunction } from './is-dsl-function.ts'
import { lowerRequestMember } from './lower-request.ts'
import { lowerRoot } from './lower-root.ts'
import { lowerType } from './lower-type.ts'
import { lowerValue } from './lower-value.ts'
import {
  type Binding,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'
import { requireForm } from './require-form.ts'
import { symbolOf } from './symbol-of.ts'

/** @throws a refusal without a diagnostic where the declaration was refused */
function bindingOf(symbol: ts.Symbol | undefined, scope: Scope): Binding | undefined {
  const binding = symbol === undefined ? undefined : scope.get(symbol)
  if (binding?.kind === 'refused') throw new Refusal()
  return binding
}

/** What a name, or a member of `check`'s parameter and of `request`, is bound to. */
export function resolveBinding(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): Binding | undefined {
  if (ts.isIdentifier(node)) {
    const symbol = symbolOf(context, node)
    return bindingOf(symbol, scope)
  }
  if (ts.isCallExpression(node) && isDslFunction(context, node.expression, 'imageRef')) {
    const [image] = node.arguments
    return image && { kind: 'image', image: lowerValue(context, image, scope) }
  }
  if (ts.isCallExpression(node)) {
    const callee = node.expression
    const domain = DOMAIN_NAMES.find((name) => isDslFunction(context, callee, name))
    const [text] = node.arguments
    if (domain !== undefined && text !== undefined) {
      requireForm(context, node, domain, text)
      return { kind: 'domain', domain, text: lowerValue(context, text, scope) }
    }
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const base = resolveBinding(context, node.expression, scope)
  if (base?.kind === 'image') {
    const value = lowerImagePart(base.image, node.name.text, originOf(context, node))
    return value && { kind: 'value', value }
  }
  if (base?.kind === 'context')
    return contextBinding(context, node.name.text, originOf(context, node))
  if (base?.kind === 'request')
    return requestBinding(context, base, node.name.text, originOf(context, node))
  return undefined
}

/** The bindings behind the members of `check`'s parameter. */
export function contextBinding(
  context: LoweringContext,
  name: string,
  origin: Origin,
): Binding | undefined {
  switch (name) {
    case 'deny':
      return { kind: 'deny' }
    case 'pod':
      return { kind: 'pod', root: 'object' }
    case 'oldPod':
      return { kind: 'pod', root: 'oldObject' }
    case 'request':
      return { kind: 'request', part: 'request' }
    case 'namespace':
      requireNamespaced(context, origin)
      return { kind: 'request', part: 'namespace' }
    case 'object':
    case 'oldObject':
      return { kind: 'value', value: lowerRoot(context, name, origin) }
    case 'params':
      return {
        kind: 'value',
        value: { kind: 'root', root: name, type: OBJECT, optional: false, origin },
      }
    default:
      return undefined
  }
}

/** Engines differ in what they show of a namespace to a rule about what is in none. */
function requireNamespaced({ ofCluster }: LoweringContext, origin: Origin): void {
  const [first] = ofCluster
  if (first === undefined) return
  throw new Refusal(
    frontendDiagnostics.GW1001(
      {
        construct: `\`namespace\` of a ${first}, which is in none,`,
        instead: 'Give the kinds of the cluster a guardrail of their own.',
      },
      { origin },
    ),
  )
}

/** A request for a Namespace is in it, says an API server; an audit and offline tools say it is in none. */
function refuseOwnNamespace({ kinds }: LoweringContext, origin: Origin): void {
  if (!kinds.includes('Namespace')) return
  throw new Refusal(
    frontendDiagnostics.GW1001(
      {
        construct: '`request.namespace` of a Namespace',
        instead: 'Read `object.metadata?.name`, or give Namespaces a guardrail of their own.',
      },
      { origin },
    ),
  )
}

/** The bindings behind the members of `request`, and of its user. */
export function requestBinding(
  context: LoweringContext,
  { part }: Extract<Binding, { kind: 'request' }>,
  name: string,
  origin: Origin,
): Binding | undefined {
  if (part === 'request' && name === 'namespace') refuseOwnNamespace(context, origin)
  if (part === 'request' && name === 'user') return { kind: 'request', part: 'user' }
  const value = lowerRequestMember(context, part, name, origin)
  return value === undefined ? undefined : { kind: 'value', value }
}

/** The value of a binding that a name or a member resolved to. */
export function bindingValue(
  context: LoweringContext,
  node: ts.Expression,
  binding: Binding,
): ExprNode {
  if (binding.kind !== 'value')
    return refuse(
      context,
      node,
      `\`${node.getText()}\` as a value`,
      'Read its members, or call it.',
    )
  const { value } = binding
  if (!value.optional && value.type.kind !== 'dynamic') return value
  const { type, optional } = lowerType(context, node)
  // What earlier tests have ruled out: that it is absent, or of another type.
  const there = optional ? value : assumePresent(value)
  return there.type.kind === 'dynamic' ? { ...there, type } : there
}

/** Lowers a name: a variable of the check, or a constant of the module it was loaded from. */
export function lowerIdentifier(
  context: LoweringContext,
  node: ts.Identifier,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  if (node.text === 'undefined') return constant(null, origin)
  const symbol = symbolOf(context, node)
  const binding = bindingOf(symbol, scope)
  if (binding !== undefined) return bindingValue(context, node, binding)
  const declaration = symbol?.valueDeclaration
  if (declaration === undefined)
    return refuse(
      context,
      node,
      `\`${node.text}\``,
      'Use parameters, constants and helper functions.',
    )
  const captured = context.captured(declaration, node.text)
  if ('json' in captured) return constant(captured.json, origin)
  throw new Refusal(
    frontendDiagnostics.GW1005({ name: node.text, why: captured.problem }, { origin }),
  )
}
