import type { CelExpr, CelKind } from '@gatewright/lang'
import { type CelShape, shapeOfMember, UNKNOWN } from './large-object.ts'

/** What an expression costs at most on a large object, in the API server's unit, and what it gives. */
export interface CelEstimate {
  readonly cost: number
  readonly shape: CelShape
}

/** Shapes by name: of the variables of comprehensions, and of those of the policy. */
export interface CelShapes {
  readonly locals: ReadonlyMap<string, CelShape>
  readonly variables: ReadonlyMap<string, CelShape>
}

type EstimateTable = {
  readonly [K in CelKind]: (expr: Extract<CelExpr, { kind: K }>, shapes: CelShapes) => CelEstimate
}

const SCALAR: CelShape = { entries: 0, characters: 1 }
/** What reading a tenth of a text, or a quarter of a regular expression, costs. */
const traversal = (characters: number): number => Math.ceil(characters / 10)
const pattern = (characters: number): number => Math.ceil(characters / 4)

/** One in so many entries is the one that is looked for. */
const RARE = 10

/** Cost of creating a list and a map, before what they hold. */
const LIST = 10
const MAP = 30

/** Of one entry in each macro, without its body: the accumulator, the condition, a list of one. */
const STEP = { all: 3, exists: 4, filter: 13, map: 12 } as const

/**
 * Estimates the cost of an expression as the API server counts it, where nothing breaks off early and
 * every list is as long as in the largest objects of real clusters.
 *
 * @see https://github.com/google/cel-go/blob/master/interpreter/runtimecost.go
 */
export function estimateCost(expr: CelExpr, shapes: CelShapes): CelEstimate {
  return (ESTIMATE[expr.kind] as (expr: CelExpr, shapes: CelShapes) => CelEstimate)(expr, shapes)
}

const ESTIMATE: EstimateTable = {
  literal: ({ value }) => ({
    cost: 0,
    shape: { entries: 0, characters: typeof value === 'string' ? value.length : 1 },
  }),
  ident: ({ name }, { locals }) => ({ cost: 1, shape: locals.get(name) ?? UNKNOWN }),
  select: ({ operand, field }, shapes) => {
    const { cost } = estimateCost(operand, shapes)
    const isVariable = operand.kind === 'ident' && operand.name === 'variables'
    const known = isVariable ? shapes.variables.get(field) : undefined
    return { cost: cost + 1, shape: known ?? shapeOfMember(field) }
  },
  // The test itself is free, the way to it is not.
  has: ({ operand }, shapes) => ({
    cost: estimateCost(operand.operand, shapes).cost,
    shape: SCALAR,
  }),
  index: ({ operand, index }, shapes) => {
    const from = estimateCost(operand, shapes)
    const { cost } = estimateCost(index, shapes)
    return { cost: from.cost + cost + 1, shape: from.shape.entry ?? UNKNOWN }
  },
  list: ({ elements }, shapes) => {
    const all = elements.map((element) => estimateCost(element, shapes))
    const shape = { entries: elements.length, characters: 1, entry: largest(all) }
    return { cost: LIST + sum(all), shape }
  },
  map: ({ entries }, shapes) => {
    const all = entries.flat().map((one) => estimateCost(one, shapes))
    const shape = { entries: entries.length, characters: 1, entry: largest(all) }
    return { cost: MAP + sum(all), shape }
  },
  call: ({ function: name, args }, shapes) => callOf(name, args, shapes),
  method: ({ target, function: name, args }, shapes) => callOf(name, [target, ...args], shapes),
  unary: ({ operand }, shapes) => ({ cost: estimateCost(operand, shapes).cost + 1, shape: SCALAR }),
  binary: ({ operator, left, right }, shapes) => {
    const sides = [estimateCost(left, shapes), estimateCost(right, shapes)] as const
    const [one, other] = sides.map(({ shape }) => shape) as [CelShape, CelShape]
    const cost = sum(sides)
    if (operator === '&&' || operator === '||') {
      const isRare = operandsOf(left, operator).some((one) => isJoin(one, operator === '&&'))
      return { cost: isRare ? sides[0].cost + sides[1].cost / RARE : cost, shape: SCALAR }
    }
    if (operator === 'in') return { cost: cost + Math.max(other.entries, 1), shape: SCALAR }
    if (operator !== '+') {
      const compared = Math.min(one.characters, other.characters)
      return { cost: cost + Math.max(traversal(compared), 1), shape: SCALAR }
    }
    const characters = one.characters + other.characters
    const shape = {
      entries: one.entries + other.entries,
      characters,
      entry: one.entry ?? other.entry,
    }
    return { cost: cost + traversal(characters), shape }
  },
  conditional: ({ test, then, otherwise }, shapes) => {
    const sides = [estimateCost(then, shapes), estimateCost(otherwise, shapes)]
    const cost = Math.max(...sides.map((side) => side.cost))
    return { cost: estimateCost(test, shapes).cost + cost, shape: largest(sides) ?? UNKNOWN }
  },
  comprehension: ({ target, macro, variable, body }, shapes) => {
    const walked = estimateCost(target, shapes)
    const entry = walked.shape.entry ?? UNKNOWN
    const inner = estimateCost(body, {
      ...shapes,
      locals: new Map(shapes.locals).set(variable, entry),
    })
    const cost = walked.cost + 1 + walked.shape.entries * (STEP[macro] + inner.cost)
    if (macro === 'map') return { cost, shape: { ...walked.shape, entry: inner.shape } }
    if (macro !== 'filter') return { cost, shape: SCALAR }
    const entries = isJoin(body)
      ? Math.min(UNKNOWN.entries, walked.shape.entries)
      : walked.shape.entries
    return { cost, shape: { ...walked.shape, entries } }
  },
}

/** True for a test that few entries pass, or fail: names and the like are different from each other. */
function isJoin(test: CelExpr, holds = true): boolean {
  if (test.kind !== 'binary' || test.operator !== (holds ? '==' : '!=')) return false
  return test.left.kind !== 'literal' && test.right.kind !== 'literal'
}

function operandsOf(expr: CelExpr, operator: '&&' | '||'): readonly CelExpr[] {
  return expr.kind === 'binary' && expr.operator === operator
    ? [...operandsOf(expr.left, operator), ...operandsOf(expr.right, operator)]
    : [expr]
}

function callOf(name: string, args: readonly CelExpr[], shapes: CelShapes): CelEstimate {
  const all = args.map((arg) => estimateCost(arg, shapes))
  const [first = UNKNOWN, second = UNKNOWN] = all.map(({ shape }) => shape)
  const { cost, shape } = ownCost(name, first, second)
  return { cost: sum(all) + Math.max(cost, 1), shape }
}

/** The cost of a call by itself, which for most functions is that of reading a text. */
function ownCost(name: string, first: CelShape, second: CelShape): CelEstimate {
  switch (name) {
    case 'matches':
    case 'find':
    case 'findAll':
      return {
        cost: traversal(first.characters + 1) * pattern(second.characters),
        shape: { ...UNKNOWN, entry: UNKNOWN },
      }
    case 'contains':
      return { cost: traversal(first.characters) * traversal(second.characters), shape: SCALAR }
    case 'startsWith':
    case 'endsWith':
      return { cost: traversal(second.characters), shape: SCALAR }
    case 'join': {
      const characters = first.entries * ((first.entry ?? UNKNOWN).characters + second.characters)
      return { cost: 2 * traversal(characters), shape: { entries: 0, characters } }
    }
    case 'split':
      return { cost: 2 * traversal(first.characters), shape: { ...UNKNOWN, entry: UNKNOWN } }
    case 'replace':
      return { cost: 2 * traversal(first.characters), shape: first }
    case 'flatten': {
      const entry = first.entry ?? UNKNOWN
      const entries = first.entries * entry.entries
      return { cost: entries, shape: { entries, characters: 1, entry: entry.entry } }
    }
    // At most sixteen bytes of a network are compared, and masked before where the other is one too.
    case 'containsIP':
      return { cost: 4, shape: SCALAR }
    case 'containsCIDR':
      return { cost: 7, shape: SCALAR }
    case 'dyn':
    case 'string':
      return { cost: 1, shape: first }
    case 'sort':
    case 'distinct':
      return { cost: first.entries * first.entries, shape: first }
    default:
      return {
        cost: traversal(first.characters),
        shape: first.entry === undefined ? first : SCALAR,
      }
  }
}

function sum(estimates: readonly CelEstimate[]): number {
  return estimates.reduce((total, { cost }) => total + cost, 0)
}

function largest(estimates: readonly CelEstimate[]): CelShape | undefined {
  const size = ({ entries, characters }: CelShape): number => entries * 1000 + characters
  return estimates.map(({ shape }) => shape).sort((a, b) => size(b) - size(a))[0]
}
