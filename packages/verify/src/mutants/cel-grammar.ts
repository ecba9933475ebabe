import {
  type CelBinaryOperator,
  type CelExpr,
  type CelKind,
  cel,
  celChildren,
  printCel,
  withCelChildren,
} from '@gatewright/lang'
import { alterValue } from './alter-value.ts'
import { OPPOSITE_COMPARISON } from './opposite-comparison.ts'
import type { Grammar, MutationKind, Variant } from './variants.ts'

type CelOf<K extends CelKind> = Extract<CelExpr, { kind: K }>
type CelVariants = readonly Variant<CelExpr>[]
type ChangeTable = { readonly [K in CelKind]: (expr: CelOf<K>) => CelVariants }

/** Functions of a value that are conditions. */
const TESTS: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'contains', 'matches'])

const CHANGES: ChangeTable = {
  literal: (expr) => {
    const value = alterValue(expr.value)
    return value === undefined ? [] : [changed('alter', expr, cel.literal(value))]
  },
  list: ({ elements }) =>
    elements.map((element, index) => dropped(element, cel.list(elements.toSpliced(index, 1)))),
  map: ({ entries }) =>
    entries.map(([key], index) => dropped(key, cel.map(entries.toSpliced(index, 1)))),
  ident: () => [],
  select: () => [],
  has: negated,
  index: () => [],
  call: () => [],
  method: (expr) => (TESTS.has(expr.function) ? negated(expr) : []),
  unary: (expr) => [changed('negate', expr, expr.operand)],
  binary: (expr) => BINARY[expr.operator](expr),
  conditional: ({ test, then, otherwise }) => [
    { what: 'assume', before: shown(test), after: 'true', node: then },
    { what: 'assume', before: shown(test), after: 'false', node: otherwise },
  ],
  comprehension: (expr) => MACROS[expr.macro](expr),
}

type BinaryTable = { readonly [O in CelBinaryOperator]: (expr: CelOf<'binary'>) => CelVariants }

const BINARY: BinaryTable = {
  '&&': (expr) => withoutOperand('drop a condition', expr),
  '||': (expr) => withoutOperand('drop a condition', expr),
  '+': (expr) => withoutOperand('drop a part', expr),
  '-': (expr) => withoutOperand('drop a part', expr),
  '*': (expr) => withoutOperand('drop a part', expr),
  '/': (expr) => withoutOperand('drop a part', expr),
  '%': (expr) => withoutOperand('drop a part', expr),
  in: (expr) => negated(expr),
  '==': flipped,
  '!=': flipped,
  '<': flipped,
  '<=': flipped,
  '>': flipped,
  '>=': flipped,
}

type Comprehension = CelOf<'comprehension'>
type MacroTable = { readonly [M in Comprehension['macro']]: (expr: Comprehension) => CelVariants }

const MACROS: MacroTable = {
  all: (expr) => [changed('swap all and exists', expr, { ...expr, macro: 'exists' })],
  exists: (expr) => [changed('swap all and exists', expr, { ...expr, macro: 'all' })],
  filter: (expr) => [
    { what: 'drop a condition', before: shown(expr.body), after: '', node: expr.target },
  ],
  map: () => [],
}

function flipped(expr: CelOf<'binary'>): CelVariants {
  const operator = OPPOSITE_COMPARISON[expr.operator as keyof typeof OPPOSITE_COMPARISON]
  return [changed('flip', expr, { ...expr, operator })]
}

function negated(expr: CelExpr): CelVariants {
  return [changed('negate', expr, { kind: 'unary', operator: '!', operand: expr })]
}

/** Leaves out an operand; in a row of the same operator, each is left out once. */
function withoutOperand(what: MutationKind, expr: CelOf<'binary'>): CelVariants {
  const { left, right, operator } = expr
  const isRow = (side: CelExpr): boolean => side.kind === 'binary' && side.operator === operator
  return [
    ...(isRow(left) ? [] : [{ what, before: shown(left), after: '', node: right }]),
    ...(isRow(right) ? [] : [{ what, before: shown(right), after: '', node: left }]),
  ]
}

function changed(what: MutationKind, before: CelExpr, after: CelExpr): Variant<CelExpr> {
  return { what, before: shown(before), after: shown(after), node: after }
}

function dropped(part: CelExpr, node: CelExpr): Variant<CelExpr> {
  return { what: 'drop a part', before: shown(part), after: '', node }
}

/** On one line. */
function shown(expr: CelExpr): string {
  return printCel(expr, { width: 100_000 })
}

/** What may change in an expression of CEL. */
export const CEL_GRAMMAR: Grammar<CelExpr> = {
  children: celChildren,
  withChildren: withCelChildren,
  changes: (expr) => (CHANGES[expr.kind] as (expr: CelExpr) => CelVariants)(expr),
}
