import {
  type ExprNode,
  INT,
  type IrTypeKind,
  type Iteration,
  substitute,
  visitExpr,
} from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import type { Accumulator } from './accumulator.ts'
import {
  and,
  calculation,
  coalesce,
  conditional,
  constant,
  not,
  operation,
  or,
  present,
  quantified,
  text,
} from './builders.ts'
import { type Entries, entriesOf, filtered, firstValue, mapped } from './loop-entries.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'
import { simplify } from './simplify.ts'

/** The value that a loop leaves in a variable: a quantifier, a sum, a list, a text, the first of something. */
export function reduceLoop(
  context: LoweringContext,
  node: ts.Node,
  iteration: Iteration,
  end: ExprNode,
  accumulator: Accumulator,
): ExprNode {
  const { initial, local, symbol } = accumulator
  if (end === local) return initial
  const reduced =
    local.optional || end.optional
      ? first(iteration, end, accumulator)
      : REDUCTIONS[local.type.kind]?.(iteration, end, accumulator)
  return (
    reduced ??
    refuse(
      context,
      node,
      `what this loop does with \`${symbol.name}\``,
      'Write `isFound = true`, `count += 1`, `list.push(item)` or `text += part`, under tests of the item alone; for the first item that passes a test, use find.',
    )
  )
}

type Reduction = (
  iteration: Iteration,
  end: ExprNode,
  accumulator: Accumulator,
) => ExprNode | undefined

/** How the values of each type are put together; a type without a row is refused. */
const REDUCTIONS: { readonly [Kind in IrTypeKind]?: Reduction } = {
  bool: flag,
  int: ofAdditions(total),
  string: ofAdditions(joined),
  list: ofAdditions(collected),
}

/** A flag that an iteration may set, and none resets. */
function flag(
  iteration: Iteration,
  end: ExprNode,
  { initial, local }: Accumulator,
): ExprNode | undefined {
  const after = (before: boolean): ExprNode =>
    simplify(substitute(end, new Map([[local.name, constant(before, end.origin)]])))
  const [ifSet, ifNot] = [after(true), after(false)]
  if (ifSet.kind === 'const' && ifSet.value === true)
    return or([initial, quantified('some', iteration, ifNot, end.origin)], end.origin)
  if (ifNot.kind === 'const' && ifNot.value === false)
    return and([initial, quantified('every', iteration, ifSet, end.origin)], end.origin)
  return undefined
}

/** `found ??= value`: the first value that is there. */
function first(
  iteration: Iteration,
  end: ExprNode,
  { initial, local }: Accumulator,
): ExprNode | undefined {
  if (end.kind !== 'coalesce' || !isLocal(end.value, local) || reads(end.fallback, local))
    return undefined
  const { fallback, origin } = end
  const test = present(fallback, origin)
  return coalesce(initial, firstValue(entriesOf(iteration), test, fallback), origin)
}

/** What one iteration adds, where a test holds. */
interface Addition {
  readonly test: ExprNode
  readonly value: ExprNode
}

type Additions = readonly [Addition, ...Addition[]]

/** A value that iterations only add to. */
function ofAdditions(
  combine: (
    entries: Entries,
    additions: Additions,
    end: ExprNode,
    accumulator: Accumulator,
  ) => ExprNode,
): Reduction {
  return (iteration, end, accumulator) => {
    const additions = additionsOf(end, accumulator.local)
    const [first, ...others] = additions ?? []
    if (first === undefined) return additions && accumulator.initial
    return combine(entriesOf(iteration), [first, ...others], end, accumulator)
  }
}

function total(
  entries: Entries,
  additions: Additions,
  end: ExprNode,
  { initial }: Accumulator,
): ExprNode {
  return additions.reduce(
    (sum, addition) => calculation('add', [sum, sumOf(entries, addition)], end.origin),
    initial,
  )
}

function sumOf(entries: Entries, { test, value }: Addition): ExprNode {
  const { origin } = value
  const list = filtered(entries, entries.of(test))
  const common = { type: INT, optional: false, origin } as const
  if (value.kind !== 'const') return operation('sum', [mapped(entries, list, value)], origin)
  const size: ExprNode = { kind: 'size', operand: list, ...common }
  return value.value === 1 ? size : calculation('multiply', [size, value], origin)
}

function collected(
  entries: Entries,
  additions: Additions,
  end: ExprNode,
  { initial, local }: Accumulator,
): ExprNode {
  const [only, ...others] = additions
  const { origin } = end
  const list =
    others.length > 0
      ? flatMapped(entries, entries.list, concat(additions.map(listWhere), local))
      : collectedOf(entries, only)
  const isEmpty = initial.kind === 'const' && Array.isArray(initial.value) && !initial.value.length
  return isEmpty ? list : { ...concat([initial, list], local), origin }
}

function collectedOf(entries: Entries, { test, value }: Addition): ExprNode {
  const list = filtered(entries, entries.of(test))
  const [one, ...more] = value.kind === 'list' ? value.elements : []
  return one !== undefined && more.length === 0
    ? mapped(entries, list, one)
    : flatMapped(entries, list, value)
}

function flatMapped({ item, of }: Entries, list: ExprNode, value: ExprNode): ExprNode {
  const { type, origin } = value
  return { kind: 'flatMap', list, item, body: of(value), type, optional: false, origin }
}

function listWhere({ test, value }: Addition): ExprNode {
  return conditional(test, value, constant([], value.origin, value.type))
}

function concat(parts: readonly ExprNode[], { type, origin }: ExprNode): ExprNode {
  return { kind: 'concat', parts, type, optional: false, origin }
}

function joined(
  entries: Entries,
  additions: Additions,
  end: ExprNode,
  { initial }: Accumulator,
): ExprNode {
  const [only, ...others] = additions
  const { origin } = end
  const texts =
    others.length > 0
      ? mapped(entries, entries.list, text(additions.map(textWhere), origin))
      : mapped(entries, filtered(entries, entries.of(only.test)), only.value)
  return text([initial, operation('join', [texts, constant('', origin)], origin)], origin)
}

function textWhere({ test, value }: Addition): ExprNode {
  return conditional(test, value, constant('', value.origin))
}

/** What an iteration adds to a variable, in order; undefined where it does anything else with it. */
function additionsOf(node: ExprNode, local: Accumulator['local']): readonly Addition[] | undefined {
  if (isLocal(node, local)) return []
  if (node.kind === 'conditional') {
    const { test, origin } = node
    const then = additionsOf(node.then, local)
    const otherwise = additionsOf(node.otherwise, local)
    if (then === undefined || otherwise === undefined || reads(test, local)) return undefined
    // What both sides add was added before the branch.
    const differs = then.findIndex((one, index) => !isSame(one, otherwise[index]))
    const common = differs === -1 ? then.length : differs
    return [
      ...then.slice(0, common),
      ...then.slice(common).map((one) => under(test, one)),
      ...otherwise.slice(common).map((one) => under(not(test, origin), one)),
    ]
  }
  const [base, added] = addedTo(node, local)
  if (base === undefined || added === undefined || reads(added, local)) return undefined
  const before = additionsOf(base, local)
  return before && [...before, { test: constant(true, node.origin), value: added }]
}

/** `base + added`, of whatever type. */
function addedTo(
  node: ExprNode,
  local: Accumulator['local'],
): readonly [base?: ExprNode | undefined, added?: ExprNode | undefined] {
  const { origin } = node
  if (node.kind === 'concat') {
    const [base, ...parts] = node.parts
    const [only, ...others] = parts
    return [base, others.length === 0 ? only : concat(parts, node)]
  }
  if (node.kind === 'text') return [node.parts[0], text(node.parts.slice(1), origin)]
  if (node.kind !== 'operation') return []
  const [left, right] = node.operands as readonly [ExprNode, ExprNode]
  if (node.operator === 'add') return reads(left, local) ? [left, right] : [right, left]
  if (node.operator !== 'subtract') return []
  return [left, calculation('subtract', [constant(0, origin), right], origin)]
}

function under(test: ExprNode, addition: Addition): Addition {
  return { ...addition, test: and([test, addition.test], test.origin) }
}

function isSame(one: Addition, other: Addition | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isLocal(node: ExprNode, local: Accumulator['local']): boolean {
  return node.kind === 'local' && node.name === local.name
}

function reads(node: ExprNode, local: Accumulator['local']): boolean {
  let found = false
  visitExpr(node, (part) => {
    found ||= isLocal(part, local)
  })
  return found
}
