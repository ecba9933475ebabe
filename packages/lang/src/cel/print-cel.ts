import { concat, type Doc, group, indent, joinDocs, line, softline } from '../doc/doc.ts'
import { printDoc } from '../doc/print-doc.ts'
import type { CelBinaryOperator, CelExpr, CelKind } from './cel-expr.ts'
import { isCelField, isCelIdentifier } from './cel-identifier.ts'
import { quoteCel } from './quote-cel.ts'

/** How a CEL expression is laid out. */
export interface CelLayout {
  /** Columns that a line may have; default 100. */
  readonly width?: number
}

/** Prints an expression with the fewest parentheses, wrapped and indented for reading. */
export function printCel(expr: CelExpr, { width = 100 }: CelLayout = {}): string {
  return printDoc(docOf(expr), { width, step: '  ', stepWidth: 2 })
}

/** Binding strength, from the grammar of the CEL specification; higher binds tighter. */
const BINARY_PRECEDENCE: { readonly [O in CelBinaryOperator]: number } = {
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
}
const CONDITIONAL = 1
const UNARY = 7
const PRIMARY = 8

function precedenceOf(expr: CelExpr): number {
  if (expr.kind === 'binary') return BINARY_PRECEDENCE[expr.operator]
  if (expr.kind === 'conditional') return CONDITIONAL
  if (expr.kind === 'unary') return UNARY
  if (expr.kind === 'literal' && typeof expr.value === 'number' && expr.value < 0) return UNARY
  return PRIMARY
}

function docOf(expr: CelExpr): Doc {
  return (PRINT[expr.kind] as (expr: CelExpr) => Doc)(expr)
}

/** An operand, in parentheses where it binds less tightly than its place asks for. */
function operandOf(expr: CelExpr, precedence: number): Doc {
  if (precedenceOf(expr) >= precedence) return docOf(expr)
  return group('(', indent(softline, docOf(expr)), softline, ')')
}

type PrintTable = { readonly [K in CelKind]: (expr: Extract<CelExpr, { kind: K }>) => Doc }

const PRINT: PrintTable = {
  literal: ({ value }) => (typeof value === 'string' ? quoteCel(value) : String(value)),
  list: ({ elements }) => bracketed('[', elements.map(docOf), ']'),
  map: ({ entries }) =>
    bracketed(
      '{',
      entries.map(([key, value]) => concat(docOf(key), ': ', docOf(value))),
      '}',
    ),
  ident: ({ name }) => checked(name, isCelIdentifier),
  select: ({ operand, field }) =>
    concat(operandOf(operand, PRIMARY), '.', checked(field, isCelField)),
  has: ({ operand }) => concat('has(', docOf(operand), ')'),
  index: ({ operand, index }) => concat(operandOf(operand, PRIMARY), '[', docOf(index), ']'),
  call: ({ function: name, args }) => concat(name, argumentsOf(args.map(docOf))),
  method: (expr) => chainOf(expr),
  unary: ({ operator, operand }) => concat(operator, operandOf(operand, UNARY)),
  binary: ({ operator, left, right }) => binaryOf(operator, left, right),
  conditional: ({ test, then, otherwise }) =>
    group(
      operandOf(test, CONDITIONAL + 1),
      indent(
        line,
        '? ',
        indent(operandOf(then, CONDITIONAL + 1)),
        line,
        ': ',
        otherwise.kind === 'conditional'
          ? docOf(otherwise)
          : indent(operandOf(otherwise, CONDITIONAL)),
      ),
    ),
  comprehension: (expr) => chainOf(expr),
}

function checked(name: string, isValid: (name: string) => boolean): string {
  if (!isValid(name)) throw new Error(`not a CEL name: ${JSON.stringify(name)}`)
  return name
}

function bracketed(open: string, items: readonly Doc[], close: string): Doc {
  if (items.length === 0) return open + close
  return group(open, indent(softline, joinDocs(concat(',', line), items)), softline, close)
}

function argumentsOf(args: readonly Doc[]): Doc {
  if (args.length === 0) return '()'
  return group('(', indent(softline, joinDocs(concat(',', line), args)), softline, ')')
}

/** Operands of one operator in a row, each broken one beginning with the operator. */
function binaryOf(operator: CelBinaryOperator, left: CelExpr, right: CelExpr): Doc {
  const precedence = BINARY_PRECEDENCE[operator]
  const isChain = operator === '&&' || operator === '||' || operator === '+'
  const operands: CelExpr[] = [right]
  let first = left
  while (isChain && first.kind === 'binary' && first.operator === operator) {
    operands.unshift(first.right)
    first = first.left
  }
  // Relations do not chain in a readable way, so one inside another keeps its parentheses.
  const leftPrecedence = precedence === BINARY_PRECEDENCE['=='] ? precedence + 1 : precedence
  const rest = operands.map((operand) =>
    concat(line, `${operator} `, indent(operandOf(operand, precedence + 1))),
  )
  return group(operandOf(first, leftPrecedence), indent(...rest))
}

type Link = Extract<CelExpr, { kind: 'method' | 'comprehension' }>

/** A chain of calls; two or more break one to a line. */
function chainOf(expr: Link): Doc {
  const links: Link[] = []
  let root: CelExpr = expr
  while (root.kind === 'method' || root.kind === 'comprehension') {
    links.unshift(root)
    root = root.target
  }
  const calls = links.map((link) =>
    link.kind === 'method'
      ? concat(`.${link.function}`, argumentsOf(link.args.map(docOf)))
      : concat(
          `.${link.macro}`,
          group(
            '(',
            indent(softline, `${checked(link.variable, isCelIdentifier)},`, line, docOf(link.body)),
            softline,
            ')',
          ),
        ),
  )
  const start = operandOf(root, PRIMARY)
  if (calls.length < 2) return concat(start, ...calls)
  return group(start, indent(...calls.map((call) => concat(softline, call))))
}
