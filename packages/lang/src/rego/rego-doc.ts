import {
  concat,
  type Doc,
  group,
  hardline,
  ifBroken,
  indent,
  joinDocs,
  line,
  softline,
} from '../doc/doc.ts'
import { UNPRINTABLE } from '../text/unprintable.ts'
import { quoteRego } from './quote-rego.ts'
import { isRegoField } from './rego-identifier.ts'
import type { RegoLiteral, RegoLiteralKind, RegoTerm, RegoTermKind } from './rego-node.ts'

type LiteralTable = {
  readonly [K in RegoLiteralKind]: (literal: Extract<RegoLiteral, { kind: K }>) => Doc
}

const LITERALS: LiteralTable = {
  term: ({ term }) => termDoc(term),
  compare: ({ operator, left, right }) => concat(termDoc(left), ` ${operator} `, termDoc(right)),
  in: ({ item, collection }) => concat(operandDoc(item), ' in ', operandDoc(collection)),
  not: ({ condition }) => concat('not ', literalDoc(condition)),
  assign: ({ name, value }) => concat(regoName(name), ' := ', termDoc(value)),
  some: ({ key, value, collection }) =>
    concat('some ', walkDoc(key, value), operandDoc(collection)),
  every: ({ key, value, collection, body }) =>
    concat('every ', walkDoc(key, value), termDoc(collection), ' ', blockDoc(body)),
}

/** A literal of a rule body. */
export function literalDoc(literal: RegoLiteral): Doc {
  return (LITERALS[literal.kind] as (literal: RegoLiteral) => Doc)(literal)
}

function walkDoc(key: string | undefined, value: string): Doc {
  const names = key === undefined ? [value] : [key, value]
  return concat(names.map(regoName).join(', '), ' in ')
}

/** Literals in braces, one to a line. */
export function blockDoc(body: readonly RegoLiteral[]): Doc {
  return concat('{', indent(hardline, bodyDoc(body)), hardline, '}')
}

function bodyDoc([first, ...rest]: readonly RegoLiteral[]): Doc {
  const start = first === undefined ? '' : literalDoc(first)
  return joinDocs(hardline, [start, ...rest.map(furtherDoc)])
}

/** OPA would take a negative number that begins a line from what the line before it ends in. */
function furtherDoc(literal: RegoLiteral): Doc {
  if (literal.kind === 'compare') return literalDoc({ ...literal, left: withoutSign(literal.left) })
  if (literal.kind === 'in') return literalDoc({ ...literal, item: withoutSign(literal.item) })
  return literalDoc(literal)
}

/** The same number, begun with a digit. */
function withoutSign(term: RegoTerm): RegoTerm {
  if (term.kind === 'arithmetic') return { ...term, left: withoutSign(term.left) }
  if (term.kind !== 'scalar' || typeof term.value !== 'number' || term.value >= 0) return term
  const [zero, number] = [0, -term.value].map((value) => ({ kind: 'scalar', value }) as const)
  return { kind: 'arithmetic', operator: '-', left: zero as RegoTerm, right: number as RegoTerm }
}

type TermTable = { readonly [K in RegoTermKind]: (term: Extract<RegoTerm, { kind: K }>) => Doc }

const TERMS: TermTable = {
  string: ({ value }) => quoteRego(value),
  pattern: ({ value }) => patternText(value),
  scalar: ({ value }) => scalarText(value),
  array: ({ items }) => listDoc('[', items.map(termDoc), ']'),
  set: ({ items }) => (items.length === 0 ? 'set()' : listDoc('{', distinct(items), '}')),
  object: ({ entries }) =>
    listDoc(
      '{',
      entries.map(([key, value]) => concat(termDoc(key), ': ', termDoc(value))),
      '}',
    ),
  var: ({ name }) => regoName(name),
  ref: ({ base, path }) => concat(termDoc(base), ...path.map(stepDoc)),
  call: ({ function: name, args }) => concat(functionName(name), argumentsDoc(args)),
  arithmetic: ({ operator, left, right }) =>
    concat(operandDoc(left), ` ${operator} `, operandDoc(right)),
  comprehension: ({ form, term, body }) => {
    const [open, close] = form === 'array' ? ['[', ']'] : ['{', '}']
    return group(open, operandDoc(term), ' |', indent(line, bodyDoc(body)), softline, close)
  },
}

/** A part of a calculation, or what stands before a bar or `in`: calculations in parentheses, as `opa fmt` has them. */
function operandDoc(term: RegoTerm): Doc {
  return term.kind === 'arithmetic' ? concat('(', termDoc(term), ')') : termDoc(term)
}

/** A term. */
export function termDoc(term: RegoTerm): Doc {
  return (TERMS[term.kind] as (term: RegoTerm) => Doc)(term)
}

/** A name that is an error where it is none, so that no text gets into a policy as code. */
export function regoName(name: string): string {
  if (!isRegoField(name)) throw new Error(`not a Rego name: ${JSON.stringify(name)}`)
  return name
}

/** Of all keywords, `contains` is a function too. */
function functionName(name: string): string {
  return name === 'contains' ? name : name.split('.').map(regoName).join('.')
}

function scalarText(value: number | boolean | null): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error(`not an integer: ${value}`)
  return String(value)
}

/** A raw string where that says the same, so that backslashes read as written. */
function patternText(value: string): string {
  return value.includes('`') || UNPRINTABLE.test(value) ? quoteRego(value) : `\`${value}\``
}

/** A set says each member once, as `opa fmt` does. */
function distinct(items: readonly RegoTerm[]): readonly Doc[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()].map(termDoc)
}

function stepDoc(term: RegoTerm): Doc {
  if (term.kind === 'string' && isRegoField(term.value)) return `.${term.value}`
  return concat('[', termDoc(term), ']')
}

/** Arguments; one comprehension of several lines at their end opens on the line of the call. */
function argumentsDoc(args: readonly RegoTerm[]): Doc {
  const long = args.findIndex(isLong)
  if (long === -1 || long < args.length - 1 || args.slice(0, -1).some(isNested))
    return listDoc('(', args.map(termDoc), ')')
  return concat('(', joinDocs(', ', args.map(termDoc)), ')')
}

function isLong(term: RegoTerm): boolean {
  return term.kind === 'comprehension' && term.body.length > 1
}

function isNested({ kind }: RegoTerm): boolean {
  return kind !== 'var' && kind !== 'string' && kind !== 'scalar' && kind !== 'pattern'
}

/**
 * Items on one line, or one to a line with a comma after the last. A single item stays beside its
 * brackets, since `opa fmt` would put it there.
 */
function listDoc(open: string, items: readonly Doc[], close: string): Doc {
  if (items.length < 2) return concat(open, ...items, close)
  return group(
    open,
    indent(softline, joinDocs(concat(',', line), items), ifBroken(',')),
    softline,
    close,
  )
}
