import { concat, type Doc, group, ifBroken, indent, joinDocs, line, softline } from '../doc/doc.ts'
import { printDoc } from '../doc/print-doc.ts'
import type { CelExpr, CelKind } from './cel-expr.ts'
import { isCelField, isCelIdentifier } from './cel-identifier.ts'
import { CEL_PRECEDENCE, celPrecedence } from './cel-precedence.ts'
import { quoteCel } from './quote-cel.ts'

/** How a CEL expression is laid out. */
export interface CelLayout {
  /** Columns that a line may have; default 100. */
  readonly width?: number
}

/**
 * Prints an expression with the fewest parentheses. What does not fit on a line is broken after
 * operators, as cel-go does it.
 */
export function printCel(expr: CelExpr, { width = 100 }: CelLayout = {}): string {
  return printDoc(docOf(expr), { width, step: '  ', stepWidth: 2 })
}

type CelOf<K extends CelKind> = Extract<CelExpr, { kind: K }>
type PrintTable = { readonly [K in CelKind]: (expr: CelOf<K>) => Doc }

const PRINT: PrintTable = {
  literal: ({ value }) => literalOf(value),
  list: ({ elements }) => bracketed('[', elements.map(docOf), ']'),
  map: ({ entries }) =>
    bracketed(
      '{',
      entries.map(([key, value]) => concat(unitOf(key), ': ', unitOf(value))),
      '}',
    ),
  ident: ({ name }) => checked(name, isCelIdentifier),
  select: ({ operand, field }) =>
    concat(unitOf(operand, CEL_PRECEDENCE.primary), '.', checked(field, isCelField)),
  has: ({ operand }) => concat('has(', docOf(operand), ')'),
  index: ({ operand, index }) =>
    concat(unitOf(operand, CEL_PRECEDENCE.primary), bracketed('[', [docOf(index)], ']')),
  call: ({ function: name, args }) =>
    concat(checked(name, isFunctionName), bracketed('(', args.map(docOf), ')')),
  method: (expr) => chainOf(expr),
  comprehension: (expr) => chainOf(expr),
  unary: ({ operator, operand }) => concat(operator, unitOf(operand, CEL_PRECEDENCE.primary)),
  binary: (expr) => binaryOf(expr),
  conditional: (expr) => conditionalOf(expr),
}

function docOf(expr: CelExpr): Doc {
  return (PRINT[expr.kind] as (expr: CelExpr) => Doc)(expr)
}

/**
 * An expression as a part of another, in parentheses where it binds less tightly than its place
 * asks for, or where its lines would run into those around it.
 */
function unitOf(expr: CelExpr, precedence = 0): Doc {
  if (celPrecedence(expr) < precedence)
    return group('(', indent(softline, docOf(expr)), softline, ')')
  if (expr.kind !== 'conditional' && !isRow(expr)) return docOf(expr)
  return group(ifBroken('('), indent(softline, docOf(expr)), softline, ifBroken(')'))
}

function literalOf(value: CelOf<'literal'>['value']): string {
  if (typeof value === 'string') return quoteCel(value)
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error(`not a CEL int: ${value}`)
  return String(value)
}

function isFunctionName(name: string): boolean {
  return name.split('.').every(isCelIdentifier)
}

function checked(name: string, isValid: (name: string) => boolean): string {
  if (!isValid(name)) throw new Error(`not a CEL name: ${JSON.stringify(name)}`)
  return name
}

function bracketed(open: string, items: readonly Doc[], close: string): Doc {
  if (items.length === 0) return open + close
  return group(open, indent(softline, joinDocs(concat(',', line), items)), softline, close)
}

/** True for operators that are read as a row of operands. */
function isRow(expr: CelExpr): expr is CelOf<'binary'> & { readonly operator: '&&' | '||' | '+' } {
  return (
    expr.kind === 'binary' &&
    (expr.operator === '&&' || expr.operator === '||' || expr.operator === '+')
  )
}

function binaryOf(expr: CelOf<'binary'>): Doc {
  const precedence = celPrecedence(expr)
  if (isRow(expr)) {
    const [first, ...rest] = rowOf(expr)
    const after = rest.map((operand) => unitOf(operand, precedence + 1))
    const start = unitOf(first, precedence)
    // Conditions stand one to a line; sums fill their lines, since texts are read on.
    return expr.operator === '+'
      ? concat(start, ...after.map((operand) => concat(' +', group(line, operand))))
      : group(joinDocs(concat(` ${expr.operator}`, line), [start, ...after]))
  }
  const { operator, left, right } = expr
  // Relations do not chain in a readable way, so one inside another keeps its parentheses.
  const isRelation = precedence === CEL_PRECEDENCE.relation
  const after = unitOf(right, precedence + 1)
  return concat(
    unitOf(left, isRelation ? precedence + 1 : precedence),
    ` ${operator}`,
    right.kind === 'list' ? concat(' ', after) : group(indent(line, after)),
  )
}

/** The operands of a row. Those of `&&` and `||` mean the same however they are nested. */
function rowOf(expr: CelOf<'binary'>): readonly [CelExpr, ...CelExpr[]] {
  const inner = (side: CelExpr): readonly [CelExpr, ...CelExpr[]] =>
    side.kind === 'binary' && side.operator === expr.operator ? rowOf(side) : [side]
  return [...inner(expr.left), ...(expr.operator === '+' ? [expr.right] : inner(expr.right))]
}

/** Tests stand one below the other, each with its value indented below it. */
function conditionalOf(expr: CelOf<'conditional'>): Doc {
  const above = CEL_PRECEDENCE.conditional + 1
  const parts: Doc[] = []
  let rest: CelExpr = expr
  while (rest.kind === 'conditional') {
    const { test, then, otherwise }: CelOf<'conditional'> = rest
    parts.push(
      celPrecedence(test) < above ? unitOf(test, above) : docOf(test),
      ' ?',
      indent(line, unitOf(then, above), ' :'),
      otherwise.kind === 'conditional' ? line : indent(line, unitOf(otherwise)),
    )
    rest = otherwise
  }
  return group(...parts)
}

type Link = CelOf<'method' | 'comprehension'>

/** A chain of calls; two or more break one to a line. */
function chainOf(expr: Link): Doc {
  const links: Link[] = []
  let root: CelExpr = expr
  for (; root.kind === 'method' || root.kind === 'comprehension'; root = root.target)
    links.unshift(root)
  const start = unitOf(root, CEL_PRECEDENCE.primary)
  const calls = links.map(linkOf)
  if (links.length === 1 && isOpen(expr)) return concat(start, ...calls)
  return concat(start, group(indent(...calls.map((call) => concat(softline, call)))))
}

/** True where a call can be broken inside its parentheses to some use. */
function isOpen(link: Link): boolean {
  if (link.kind === 'comprehension') return true
  return link.args.some(({ kind }) => kind !== 'literal' && kind !== 'ident' && kind !== 'select')
}

function linkOf(link: Link): Doc {
  if (link.kind === 'method')
    return concat(
      `.${checked(link.function, isCelField)}`,
      bracketed('(', link.args.map(docOf), ')'),
    )
  const variable = checked(link.variable, isCelIdentifier)
  return group(`.${link.macro}(${variable},`, indent(line, docOf(link.body)), softline, ')')
}
