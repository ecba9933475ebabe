import type { Origin } from '@gatewright/diagnostics'
import {
  assumePresent,
  BOOL,
  type ExprNode,
  type ExprOf,
  INT,
  type IrType,
  type Iteration,
  isSameJson,
  type Json,
  listOf,
  mapOf,
  OBJECT,
  OPERATORS,
  type OperatorId,
  STRING,
} from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { isRelation } from './domain-values.ts'

/** The IR type of a JSON value. */
function typeOfJson(value: Json): IrType {
  if (typeof value === 'boolean') return BOOL
  if (typeof value === 'number') return INT
  if (typeof value === 'string') return STRING
  if (value === null) return OBJECT
  if (Array.isArray(value)) return listOf(typeOfJson((value[0] ?? '') as Json))
  return mapOf(typeOfJson((Object.values(value)[0] ?? '') as Json))
}

/** A constant; `null` stands for absence. */
export function constant(value: Json, origin: Origin, type: IrType = typeOfJson(value)): ExprNode {
  return { kind: 'const', value, type, optional: value === null, origin }
}

/** True for a constant with this value. */
function isConstant(node: ExprNode, value: Json): boolean {
  return node.kind === 'const' && node.value === value
}

/** `base.name`, where `required` says that the API declares the member as always there. */
export function member(
  base: ExprNode,
  name: string,
  type: IrType,
  required: boolean,
  origin: Origin,
): ExprNode {
  const read = (from: ExprNode): ExprNode => ({
    kind: 'member',
    base: from,
    name,
    type,
    optional: !required,
    known: false,
    origin,
  })
  if (!required) return read(asPath(base))
  if (!base.optional) return read(base)
  // A required member of an optional base is absent only with its base.
  return conditional(present(base, origin), read(assumePresent(base)), constant(null, origin, type))
}

/**
 * What a member that may be missing is read from: an object that its own object requires, and that
 * reads as `{}` where it is missing, has no such member either way.
 */
function asPath(base: ExprNode): ExprNode {
  if (base.kind !== 'conditional' || base.test.kind !== 'present') return base
  const { test, then, otherwise } = base
  const isRequired = then.kind === 'member' && !then.optional && !then.known
  if (!isRequired || !isConstant(otherwise, null) || !isSame(then.base, test.value)) return base
  return { ...then, base: test.value, optional: true }
}

/** True for a value and the same where its absence has been ruled out. */
function isSame(there: ExprNode, value: ExprNode): boolean {
  return JSON.stringify(there) === JSON.stringify(assumePresent(value))
}

/** `value !== undefined`, decided where the value is always or never there. */
export function present(value: ExprNode, origin: Origin): ExprNode {
  if (!value.optional) return constant(true, origin)
  if (value.kind === 'const') return constant(false, origin)
  if (value.kind === 'conditional')
    return conditional(value.test, present(value.then, origin), present(value.otherwise, origin))
  if (value.kind === 'coalesce')
    return or([present(value.value, origin), present(value.fallback, origin)], origin)
  return { kind: 'present', value, type: BOOL, optional: false, origin }
}

/** `value ?? fallback`. */
export function coalesce(value: ExprNode, fallback: ExprNode, origin: Origin): ExprNode {
  if (!value.optional) return value
  if (value.kind === 'const') return fallback
  if (value.kind === 'conditional')
    return conditional(
      value.test,
      coalesce(value.then, fallback, origin),
      coalesce(value.otherwise, fallback, origin),
    )
  // `flag ?? false` is `flag === true`, which every language says shorter.
  if (isConstant(fallback, false)) return equals(value, constant(true, origin), origin)
  if (isConstant(fallback, true)) return not(equals(value, constant(false, origin), origin), origin)
  return {
    kind: 'coalesce',
    value,
    fallback,
    type: value.type,
    optional: fallback.optional,
    origin,
  }
}

/** `left === right`. */
export function equals(left: ExprNode, right: ExprNode, origin: Origin): ExprNode {
  if (left.kind === 'const' && right.kind !== 'const') return equals(right, left, origin)
  if (right.kind === 'const' && right.value === null) return not(present(left, origin), origin)
  if (left.kind === 'const' && right.kind === 'const')
    return constant(isSameJson(left.value, right.value), origin)
  // OPA does not load what compares lists that are written with different lengths.
  const lengths = [left, right].map(writtenLength)
  if (!lengths.includes(undefined) && lengths[0] !== lengths[1]) return constant(false, origin)
  if (right.kind === 'const' && left.type.kind === 'bool' && !left.optional)
    return right.value === true ? left : not(left, origin)
  // A fact of the request that equals a text is there, but where its fallback is that text.
  if (left.kind === 'conditional' && left.then.kind === 'request' && right.kind === 'const')
    if (right.value !== '' && isConstant(left.otherwise, null))
      return equals(left.then, right, origin)
  // A relation that holds is one of values that are there.
  if (isGuardedRelation(left) && isConstant(right, true)) return left.then
  if (left.kind === 'conditional' && left.optional && right.kind === 'const')
    return conditional(
      left.test,
      equals(left.then, right, origin),
      equals(left.otherwise, right, origin),
    )
  return { kind: 'equals', left, right, type: BOOL, optional: false, origin }
}

/** The length of a list whose entries are written one by one; undefined for anything else. */
function writtenLength(node: ExprNode): number | undefined {
  if (node.kind === 'list') return node.elements.length
  return node.kind === 'const' && Array.isArray(node.value) ? node.value.length : undefined
}

/** True for `a?.relation(b)` of what is read from texts. */
function isGuardedRelation(node: ExprNode): node is ExprOf<'conditional'> {
  return (
    node.kind === 'conditional' &&
    node.then.kind === 'operation' &&
    isRelation(node.then.operator) &&
    isConstant(node.otherwise, null)
  )
}

/** `!operand`; double negations vanish. */
export function not(operand: ExprNode, origin: Origin): ExprNode {
  if (operand.kind === 'const') return constant(operand.value !== true, origin)
  if (operand.kind === 'not') return operand.operand
  return { kind: 'not', operand, type: BOOL, optional: false, origin }
}

/** `a && b`, flat and without constants. */
export function and(operands: readonly ExprNode[], origin: Origin): ExprNode {
  return logical('and', operands, origin)
}

/** `a || b`, flat and without constants. */
export function or(operands: readonly ExprNode[], origin: Origin): ExprNode {
  return logical('or', operands, origin)
}

function logical(operator: 'and' | 'or', operands: readonly ExprNode[], origin: Origin): ExprNode {
  const neutral = operator === 'and'
  const flat = operands.flatMap((operand) =>
    operand.kind === 'logical' && operand.operator === operator ? operand.operands : [operand],
  )
  if (flat.some((operand) => isConstant(operand, !neutral))) return constant(!neutral, origin)
  // What a flag stands for is written out where it is read, and its names can be bound once alone.
  const isRepeated = (operand: ExprNode, index: number): boolean =>
    operand.kind === 'local' &&
    flat.slice(0, index).some((one) => one.kind === 'local' && one.name === operand.name)
  const kept = flat.filter(
    (operand, index) => !isConstant(operand, neutral) && !isRepeated(operand, index),
  )
  const [only] = kept
  if (only === undefined) return constant(neutral, origin)
  if (kept.length === 1) return only
  return { kind: 'logical', operator, operands: kept, type: BOOL, optional: false, origin }
}

/** `test ? then : otherwise`; of booleans it becomes `&&` and `||` where one side is constant. */
export function conditional(test: ExprNode, then: ExprNode, otherwise: ExprNode): ExprNode {
  const { origin } = then
  if (test.kind === 'const') return test.value === true ? then : otherwise
  if (isConstant(then, null) && isConstant(otherwise, null)) return otherwise
  const isOptional = then.optional || otherwise.optional
  if (!isOptional && then.type.kind === 'bool' && otherwise.type.kind === 'bool') {
    if (isConstant(then, true) || then === test) return or([test, otherwise], origin)
    if (isConstant(then, false)) return and([not(test, origin), otherwise], origin)
    if (isConstant(otherwise, false) || otherwise === test) return and([test, then], origin)
    if (isConstant(otherwise, true)) return or([not(test, origin), then], origin)
  }
  return {
    kind: 'conditional',
    test,
    then,
    otherwise,
    // What is absent has the type of what it is absent of.
    type: isConstant(then, null) ? otherwise.type : then.type,
    optional: isOptional,
    origin,
  }
}

/** A template string; neighbouring constants are one part. */
export function text(parts: readonly ExprNode[], origin: Origin): ExprNode {
  const merged: ExprNode[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.kind === 'const' && last?.kind === 'const')
      merged[merged.length - 1] = constant(`${last.value}${part.value}`, last.origin)
    else if (!isConstant(part, '')) merged.push(part)
  }
  const [only] = merged
  if (only === undefined) return constant('', origin)
  if (merged.length === 1) return only
  return { kind: 'text', parts: merged, type: STRING, optional: false, origin }
}

/** A row of the operator table applied. */
export function operation(
  operator: OperatorId,
  operands: readonly ExprNode[],
  origin: Origin,
  known?: readonly boolean[],
): ExprNode {
  return {
    kind: 'operation',
    operator,
    operands,
    known,
    type: OPERATORS[operator].result,
    optional: false,
    origin,
  }
}

/** A calculation with integers, done at once where both are constants. */
export function calculation(
  operator: Extract<OperatorId, 'add' | 'subtract' | 'multiply' | 'remainder'>,
  [left, right]: readonly [ExprNode, ExprNode],
  origin: Origin,
): ExprNode {
  if (left.kind === 'const' && right.kind === 'const')
    return constant(OPERATORS[operator].evaluate([left.value, right.value] as never), origin)
  if (operator === 'add' && isConstant(left, 0)) return right
  if ((operator === 'add' || operator === 'subtract') && isConstant(right, 0)) return left
  return operation(operator, [left, right], origin)
}

/** Truthiness, exact for the static type of the value. */
export function truthy(value: ExprNode, origin: Origin): ExprNode {
  const there = present(value, origin)
  const known = assumePresent(value)
  switch (value.type.kind) {
    case 'bool':
      return value.optional ? equals(value, constant(true, origin), origin) : value
    case 'string':
      return and([there, not(equals(known, constant('', origin), origin), origin)], origin)
    case 'int':
      return and([there, not(equals(known, constant(0, origin), origin), origin)], origin)
    case 'list':
    case 'map':
    case 'object':
      return there
    case 'dynamic':
      throw new Refusal(
        frontendDiagnostics.GW1003({ type: 'string | number' }, { origin: value.origin }),
      )
  }
}

/** The first item of a list that passes a test. */
export function findNode(list: ExprNode, item: string, body: ExprNode, origin: Origin): ExprNode {
  const type = list.type.kind === 'list' ? list.type.element : OBJECT
  return { kind: 'find', list, item, body, type, optional: true, origin }
}

/** True where some entry passes a test. */
export function some(iteration: Iteration, body: ExprNode): ExprNode {
  return quantified('some', iteration, body, body.origin)
}

/** A test of the entries of a list or map. */
export function quantified(
  quantifier: 'some' | 'every',
  iteration: Iteration,
  body: ExprNode,
  origin: Origin,
): ExprNode {
  // What holds of any entry holds of every one, and what holds of none of no entry.
  if (isConstant(body, quantifier === 'every')) return body
  return { kind: 'quantifier', quantifier, iteration, body, type: BOOL, optional: false, origin }
}
