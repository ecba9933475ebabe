import { concat, type Doc } from '../doc/doc.ts'
import { printDoc } from '../doc/print-doc.ts'
import { regoComment } from './rego-comment.ts'
import { blockDoc, literalDoc, regoName, termDoc } from './rego-doc.ts'
import type { RegoElse, RegoHead, RegoModule, RegoRule, RegoTerm } from './rego-node.ts'

/** Columns of a line; regal allows some more. */
const WIDTH = 100

const LAYOUT = { width: WIDTH, step: '\t', stepWidth: 4 }

/** Prints a module exactly as `opa fmt` leaves it. */
export function printRego(module: RegoModule): string {
  const name = `package ${module.package.map(regoName).join('.')}`
  const head = [...module.comments.map(regoComment), name].join('\n')
  return [head, ...module.rules.map(ruleText)].map((part) => `${part}\n`).join('\n')
}

function ruleText(rule: RegoRule): string {
  const comments = (rule.comments ?? []).map((text) => `${regoComment(text)}\n`).join('')
  return comments + printDoc(ruleDoc(rule), LAYOUT)
}

function ruleDoc({ name, head, body, otherwise = [], isDefault = false }: RegoRule): Doc {
  const start = concat(isDefault ? 'default ' : '', headDoc(name, head, body.length > 0))
  if (body.length === 0) return start
  const [only] = body
  if (body.length === 1 && only !== undefined && only.kind !== 'every' && otherwise.length === 0) {
    const short = concat(start, ' if ', literalDoc(only))
    const text = printDoc(short, LAYOUT)
    if (!text.includes('\n') && text.length <= WIDTH) return short
  }
  return concat(start, ' if ', blockDoc(body), ...otherwise.map(elseDoc))
}

function elseDoc({ value, body }: RegoElse): Doc {
  if (body.length === 0) return concat(' else := ', termDoc(value))
  return concat(
    ' else',
    isTrue(value) ? '' : concat(' := ', termDoc(value)),
    ' if ',
    blockDoc(body),
  )
}

/** What a rule is called and gives; under a condition, `true` goes without saying. */
function headDoc(name: string, head: RegoHead, isConditional: boolean): Doc {
  const called = regoName(name)
  if (head.kind === 'contains') return concat(called, ' contains ', termDoc(head.term))
  const start =
    head.kind === 'function' ? `${called}(${head.args.map(regoName).join(', ')})` : called
  const { value = { kind: 'scalar', value: true } } = head
  return isConditional && isTrue(value) ? start : concat(start, ' := ', termDoc(value))
}

function isTrue(term: RegoTerm): boolean {
  return term.kind === 'scalar' && term.value === true
}
