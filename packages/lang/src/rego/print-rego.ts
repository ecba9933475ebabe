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
import { printDoc } from '../doc/print-doc.ts'
import { isRegoField } from './rego-identifier.ts'
import type {
  RegoElse,
  RegoHead,
  RegoLiteral,
  RegoLiteralKind,
  RegoModule,
  RegoRule,
  RegoTerm,
  RegoTermKind,
} from './rego-node.ts'

/** Columns that regal allows a line. */
const WIDTH = 100

const LAYOUT = { width: WIDTH, step: '\t', stepWidth: 4 }

/** Prints a module exactly as `opa fmt` leaves it. */
export function printRego(module: RegoModule): string {
  const head = [...module.comments.map(comment), `package ${module.package.join('.')}`].join('\n')
  const rules = module.rules.map((rule) => `${ruleText(rule)}\n`)
  return [`${head}\n`, ...rules].join('\n')
}

function comment(text: string): string {
  return text === '' ? '#' : `# ${text}`
}

function ruleText(rule: RegoRule): string {
  const comments = (rule.comments ?? []).map((text) => `${comment(text)}\n`).join('')
  return comments + printDoc(ruleDoc(rule), LAYOUT)
}

function ruleDoc(rule: RegoRule): Doc {
  const isTrueIf = rule.body.length > 0
  const head = concat(
    rule.isDefault === true ? 'default ' : '',
    headDoc(rule.name, rule.head, isTrueIf),
  )
  const chain = (rule.otherwise ?? []).map(elseDoc)
  if (rule.body.length === 0) return concat(head, ...chain)
  const [only] = rule.body
  const isShort = rule.body.length === 1 && only !== undefined && only.kind !== 'every'
  if (isShort && chain.length === 0) {
    const flat = concat(head, ' if ', literalDoc(only))
    const text = printDoc(flat, LAYOUT)
    if (!text.includes('\n') && text.length <= WIDTH) return flat
  }
  return concat(head, ' if ', block(rule.body), ...chain)
}

function elseDoc({ value, body }: RegoElse): Doc {
  const head = concat(' else := ', termDoc(value))
  return body.length === 0 ? head : concat(head, ' if ', block(body))
}

/** What a rule is called and gives; with a body, `true` goes without saying. */
function headDoc(name: string, head: RegoHead, isTrueIf: boolean): Doc {
  if (head.kind === 'contains') return concat(name, ' contains ', termDoc(head.term))
  const { value } = head
  const call = head.kind === 'function' ? `${name}(${head.args.join(', ')})` : name
  const isTrue = value?.kind === 'scalar' && value.value === true
  return value === undefined || (isTrueIf && isTrue) ? call : concat(call, ' := ', termDoc(value))
}

function block(body: readonly RegoLiteral[]): Doc {
  return concat(
    '{',
    indent(...body.map((literal) => concat(hardline, literalDoc(literal)))),
    hardline,
    '}',
  )
}

type LiteralTable = {
  readonly [K in RegoLiteralKind]: (literal: Extract<RegoLiteral, { kind: K }>) => Doc
}

const LITERALS: LiteralTable = {
  term: ({ term }) => termDoc(term),
  compare: ({ operator, left, right }) => concat(termDoc(left), ` ${operator} `, termDoc(right)),
  in: ({ item, collection }) => concat(termDoc(item), ' in ', termDoc(collection)),
  not: ({ condition }) => concat('not ', literalDoc(condition)),
  assign: ({ name, value }) => concat(`${name} := `, termDoc(value)),
  some: ({ key, value, collection }) =>
    concat(`some ${key === undefined ? value : `${key}, ${value}`} in `, termDoc(collection)),
  every: ({ key, value, collection, body }) =>
    concat(
      `every ${key === undefined ? value : `${key}, ${value}`} in `,
      termDoc(collection),
      ' ',
      block(body),
    ),
}

function literalDoc(literal: RegoLiteral): Doc {
  return (LITERALS[literal.kind] as (literal: RegoLiteral) => Doc)(literal)
}

type TermTable = { readonly [K in RegoTermKind]: (term: Extract<RegoTerm, { kind: K }>) => Doc }

const TERMS: TermTable = {
  string: ({ value }) => JSON.stringify(value),
  pattern: ({ value }) =>
    value.includes('`') || value.includes('\n') ? JSON.stringify(value) : `\`${value}\``,
  scalar: ({ value }) => String(value),
  array: ({ items }) => collection('[', items.map(termDoc), ']'),
  set: ({ items }) => (items.length === 0 ? 'set()' : collection('{', items.map(termDoc), '}')),
  object: ({ entries }) =>
    collection(
      '{',
      entries.map(([key, value]) => concat(termDoc(key), ': ', termDoc(value))),
      '}',
    ),
  var: ({ name }) => name,
  ref: ({ base, path }) => concat(termDoc(base), ...path.map(segment)),
  call: ({ function: name, args }) => {
    // A single comprehension of several lines opens on the line of its call.
    const open = args.filter((arg) => arg.kind === 'comprehension' && arg.body.length > 1)
    if (open.length === 1) return concat(name, '(', joinDocs(', ', args.map(termDoc)), ')')
    return concat(name, collection('(', args.map(termDoc), ')'))
  },
  comprehension: ({ form, term, body }) => {
    const [open, close] = form === 'array' ? ['[', ']'] : ['{', '}']
    const [only] = body
    if (body.length === 1 && only !== undefined)
      return concat(`${open}`, termDoc(term), ' | ', literalDoc(only), close)
    const lines = body.map((literal) => concat(hardline, literalDoc(literal)))
    return concat(open, termDoc(term), ' |', indent(...lines), hardline, close)
  },
}

function termDoc(term: RegoTerm): Doc {
  return (TERMS[term.kind] as (term: RegoTerm) => Doc)(term)
}

function segment(term: RegoTerm): Doc {
  if (term.kind === 'string' && isRegoField(term.value)) return `.${term.value}`
  return concat('[', termDoc(term), ']')
}

/** Items on one line, or one to a line with a comma after the last. */
function collection(open: string, items: readonly Doc[], close: string): Doc {
  if (items.length === 0) return open + close
  return group(
    open,
    indent(softline, joinDocs(concat(',', line), items), ifBroken(',')),
    softline,
    close,
  )
}
