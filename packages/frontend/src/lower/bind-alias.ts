import { ts } from '../ts/typescript.ts'
import { lowerImagePart } from './image-view.ts'
import { joinCoalesce } from './join-types.ts'
import { contextBinding, requestBinding } from './lower-identifier.ts'
import { bindPattern } from './lower-pattern.ts'
import {
  type Binding,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'
import { lowerPodMember } from './pod-view.ts'
import { refuseNullDefault } from './refuse-null-default.ts'

/** Binds a name or an object pattern to what is no value: `check`'s parameter, the request, a pod. */
export function bindAlias(
  context: LoweringContext,
  name: ts.BindingName,
  binding: Binding,
  scope: Scope,
): Scope {
  if (binding.kind === 'value') return bindPattern(context, name, binding.value, scope)
  if (ts.isIdentifier(name)) {
    const symbol = context.checker.getSymbolAtLocation(name)
    return symbol === undefined ? scope : new Map(scope).set(symbol, binding)
  }
  if (ts.isArrayBindingPattern(name))
    return refuse(context, name, 'this pattern', 'Take the members by name: `{ object, deny }`.')
  return name.elements.reduce((inner, element) => {
    const member = withDefault(context, element, memberOf(context, element, binding), inner)
    if (member === undefined || element.dotDotDotToken !== undefined)
      return refuse(
        context,
        element,
        'this pattern',
        'Take the members by name, without defaults for what is no value: `{ object, request, deny }`.',
      )
    return bindAlias(context, element.name, member, inner)
  }, scope)
}

/** A member with its default; undefined where what it is bound to is never absent, and no value. */
function withDefault(
  context: LoweringContext,
  element: ts.BindingElement,
  member: Binding | undefined,
  scope: Scope,
): Binding | undefined {
  const { initializer } = element
  refuseNullDefault(context, element)
  if (initializer === undefined) return member
  if (member?.kind !== 'value') return undefined
  const fallback = context.lowerExpression(context, initializer, scope)
  return { kind: 'value', value: joinCoalesce(context, initializer, member.value, fallback) }
}

function memberOf(
  context: LoweringContext,
  element: ts.BindingElement,
  binding: Binding,
): Binding | undefined {
  const property = element.propertyName ?? element.name
  const name = ts.isIdentifier(property) ? property.text : ''
  const origin = originOf(context, element)
  switch (binding.kind) {
    case 'context':
      return contextBinding(context, name, origin)
    case 'request':
      return requestBinding(context, binding, name, origin)
    case 'pod': {
      const value = lowerPodMember(context, binding.root, name, origin)
      return value === undefined ? undefined : { kind: 'value', value }
    }
    case 'image': {
      const value = lowerImagePart(binding.image, name, origin)
      return value === undefined ? undefined : { kind: 'value', value }
    }
    case 'domain':
    case 'value':
    case 'deny':
    case 'function':
      return undefined
  }
}
