import { CAPTURED, PARAMETERS } from './constants.ts'
import { CONSTRUCTS } from './constructs.ts'
import { SUBJECTS } from './subjects.ts'
import type { Program, Term } from './term.ts'

/** A program as an author would write it, in the parts that behaviours of the tests have. */
export interface PrintedProgram {
  readonly id: string
  readonly on: string
  /** An expression for `params`; absent where no parameter is read. */
  readonly schema: string | undefined
  readonly params: Readonly<Record<string, unknown>>
  /** Statements before the guardrail. */
  readonly before: string
  readonly check: string
}

const PATTERN = { declared: 'pattern()', value: '^[a-b]+(/c)?$' }

/** Prints a program; what it does not use is left out. */
export function printProgram({ id, subject, body }: Program): PrintedProgram {
  const check = printTerm(body)
  const uses = (name: string): boolean => new RegExp(`(?<![.\\w])${name}\\b`).test(check)
  const read = PARAMETERS.filter(({ name }) => uses(`params\\.${name}`))
  const members = read.map(({ name, declared }) => `${name}: ${declared}`)
  const values = read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))
  if (uses('params\\.pattern')) {
    members.push(`pattern: ${PATTERN.declared}`)
    values.push(['pattern', PATTERN.value])
  }
  const constants = CAPTURED.filter(({ name }) => uses(name)).map(
    ({ name, declared, value }) => `const ${name}: ${declared} = ${JSON.stringify(value)}`,
  )
  const types = /: Container\b/.test(check) ? ["import type { Container } from 'gatewright'"] : []
  return {
    id,
    on: SUBJECTS[subject].on,
    schema: members.length === 0 ? undefined : `z.object({ ${members.join(', ')} })`,
    params: Object.fromEntries(values),
    before: [...types, ...constants].join('\n'),
    check,
  }
}

function printTerm(term: Term): string {
  const part = (index: number): Term => {
    const found = term.parts[index]
    if (found === undefined) throw new Error(`${term.construct} has no part ${index}`)
    return found
  }
  const free = (index: number): string => printTerm(part(index))
  const tight = (index: number): string => {
    const inner = part(index)
    return isPrimary(inner) ? printTerm(inner) : `(${printTerm(inner)})`
  }
  return CONSTRUCTS[term.construct].print(term, { free, tight })
}

/** `-1` is none. */
function isPrimary({ construct, text }: Term): boolean {
  return CONSTRUCTS[construct].isPrimary && !text.startsWith('-')
}
