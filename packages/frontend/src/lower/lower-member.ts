import { assumePresent, type ExprNode, type IrType, type Json } from '@gatewright/ir'
import { ts } from '../ts/typescript.ts'
import {
  coalesce,
  conditional,
  constant,
  findNode,
  member,
  operation,
  present,
} from './builders.ts'
import { bindingValue, resolveBinding } from './lower-identifier.ts'
import { lowerRoot } from './lower-root.ts'
import { lowerType, partsOf } from './lower-type.ts'
import { lowerValue } from './lower-value.ts'
import {
  freshName,
  type LoweringContext,
  type ObjectRoot,
  originOf,
  refuse,
  requirePresent,
  type Scope,
} from './lowering-context.ts'
import { lowerPodMember } from './pod-view.ts'

/** Lowers `base.name`. */
export function lowerPropertyAccess(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  scope: Scope,
): ExprNode {
  const name = node.name.text
  const own = resolveBinding(context, node, scope)
  if (own !== undefined) return bindingValue(context, node, own)
  const binding = resolveBinding(context, node.expression, scope)
  if (binding?.kind === 'pod') {
    const value = lowerPodMember(context, binding.root, name, originOf(context, node))
    if (value !== undefined) return ofOptionalPod(context, node, binding.root, value)
  }
  const base = context.lowerExpression(context, node.expression, scope)
  if (name === 'length') return lowerLength(context, node, base)
  return readMember(context, node, base, name)
}

/** The views of a pod are total; where there is no pod, `pod?.containers` is absent. */
function ofOptionalPod(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  root: ObjectRoot,
  value: ExprNode,
): ExprNode {
  const origin = originOf(context, node)
  const carrier = lowerRoot(context, root, origin)
  if (!ts.isOptionalChain(node) || !lowerType(context, node.expression).optional) return value
  return conditional(present(carrier, origin), value, constant(null, origin, value.type))
}

function readMember(
  context: LoweringContext,
  node: ts.Expression,
  base: ExprNode,
  name: string,
): ExprNode {
  const origin = originOf(context, node)
  const { type, optional } = lowerType(context, node)
  if (base.kind === 'const') return constantMember(base, name, type, origin)
  const inChain = ts.isOptionalChain(node)
  if (base.optional && !inChain && !isNarrowed(context, node)) requirePresent(context, node, base)
  // What is of several types has no zero value to read as.
  if (type.kind === 'dynamic') return member(base, name, type, false, origin)
  const required = isRequired(context, node, name)
  // A kind and its version are what brought the request here.
  if (
    base.kind === 'root' &&
    base.root !== 'params' &&
    !base.optional &&
    (name === 'kind' || name === 'apiVersion')
  )
    return { ...member(base, name, type, true, origin), known: true } as ExprNode
  if (isParameter(base))
    return { ...member(base, name, type, !optional, origin), known: !optional } as ExprNode
  const read = member(base, name, type, required, origin)
  return !optional && read.optional ? assumePresent(read) : read
}

/** Parameters are materialised in full, so what their schema promises is there. */
function isParameter(node: ExprNode): boolean {
  if (node.kind === 'root') return node.root === 'params'
  return (node.kind === 'member' || node.kind === 'lookup') && isParameter(node.base)
}

function constantMember(
  base: ExprNode & { readonly kind: 'const' },
  name: string,
  type: IrType,
  origin: ReturnType<typeof originOf>,
): ExprNode {
  const { value } = base
  const found = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  const member = found ? ((value as Record<string, Json>)[name] ?? null) : null
  return member === null ? constant(null, origin, type) : constant(member, origin)
}

/** A base that may be absent can be read without `?.` only where TypeScript narrowed it. */
function isNarrowed(context: LoweringContext, node: ts.Expression): boolean {
  const inner = (node as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression
  return !lowerType(context, inner).optional
}

function isRequired(context: LoweringContext, node: ts.Expression, name: string): boolean {
  const inner = (node as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression
  const type = context.checker.getNonNullableType(context.checker.getTypeAtLocation(inner))
  const symbol = context.checker.getPropertyOfType(type, name)
  if (symbol === undefined) return false
  if (symbol.flags & ts.SymbolFlags.Optional) return false
  return partsOf(type).every((part) => {
    const own = context.checker.getPropertyOfType(part, name)
    return own !== undefined && (own.flags & ts.SymbolFlags.Optional) === 0
  })
}

function lowerLength(
  context: LoweringContext,
  node: ts.PropertyAccessExpression,
  base: ExprNode,
): ExprNode {
  const origin = originOf(context, node)
  if (base.type.kind !== 'list')
    return refuse(
      context,
      node,
      'the length of a string',
      'Engines count code points, JavaScript counts UTF-16 units; test with a regular expression such as /^.{0,63}$/u.',
    )
  const size: ExprNode = {
    kind: 'size',
    operand: assumePresent(base),
    type: { kind: 'int' },
    optional: false,
    origin,
  }
  if (!base.optional) return size
  return conditional(present(base, origin), size, constant(null, origin, size.type))
}

/** Lowers `base[key]`. */
export function lowerElementAccess(
  context: LoweringContext,
  node: ts.ElementAccessExpression,
  scope: Scope,
): ExprNode {
  const origin = originOf(context, node)
  const base = context.lowerExpression(context, node.expression, scope)
  const key = lowerValue(context, node.argumentExpression, scope)
  if (key.type.kind !== 'string') return lowerEntry(context, node, base, key)
  if (key.kind === 'const' && base.type.kind === 'object')
    return readMember(context, node, base, String(key.value))
  if (base.kind === 'const' && key.kind === 'const')
    return constantMember(base, String(key.value), lowerType(context, node).type, origin)
  if (key.kind === 'const' && String(key.value) in Object.prototype)
    return refuse(
      context,
      node,
      `the key \`${key.value}\``,
      'Every object of JavaScript has a member of this name; no label or field should.',
    )
  const { type, optional } = lowerType(context, node)
  if (base.optional && !ts.isOptionalChain(node) && !isNarrowed(context, node))
    requirePresent(context, node, base)
  return { kind: 'lookup', base, key, type, optional, known: !optional, origin }
}

/** An entry by its number: the first of any list, and the parts of a text that was split. */
function lowerEntry(
  context: LoweringContext,
  node: ts.ElementAccessExpression,
  base: ExprNode,
  key: ExprNode,
): ExprNode {
  const origin = originOf(context, node)
  const index = key.kind === 'const' ? Number(key.value) : -1
  const isNothing = base.kind === 'const' && base.value === null && ts.isOptionalChain(node)
  if (isNothing) return constant(null, origin, lowerType(context, node).type)
  // Nothing is the first of nothing, where the chain allows that there is none.
  const list = ts.isOptionalChain(node)
    ? coalesce(base, constant([], origin, base.type), origin)
    : requirePresent(context, node.expression, base)
  const isPart = index >= 0 && index < 8
  if (isPart && isSplit(list)) return splitPart(list.operands, index, origin)
  // `text?.split('/')[1]`: where there is no text, there is no part.
  if (isPart && base.kind === 'conditional' && base.optional && isSplit(base.then)) {
    const part = splitPart(base.then.operands, index, origin)
    return conditional(base.test, part, constant(null, origin, part.type))
  }
  if (list.type.kind === 'list' && index === 0)
    return findNode(list, freshName(context, 'first'), constant(true, origin), origin)
  return refuse(
    context,
    node,
    'an entry by its number',
    'Use find, some, every or for..of; `list[0]` and the parts of a split text can be read.',
  )
}

type Split = ExprNode & {
  readonly kind: 'operation'
  readonly operands: readonly [ExprNode, ExprNode]
}

function isSplit(node: ExprNode): node is Split {
  return node.kind === 'operation' && node.operator === 'split'
}

/** The part of a text after so many separators; absent where there are fewer. */
function splitPart(
  [text, separator]: readonly [ExprNode, ExprNode],
  index: number,
  origin: ReturnType<typeof originOf>,
): ExprNode {
  if (index === 0) return operation('before', [text, separator], origin)
  const rest = operation('after', [text, separator], origin)
  const isThere = operation('contains', [text, separator], origin)
  const part = splitPart([rest, separator], index - 1, origin)
  return conditional(isThere, part, constant(null, origin, part.type))
}
