import { TARGETS } from '@gatewright/backend'
import type { Fate, MissingCase, MutantOutcome, MutantReport } from '@gatewright/verify'
import { keptCase } from './kept-case.ts'
import { renderTable } from './render-table.ts'

const COLUMNS: { readonly [F in Fate]: string } = {
  case: 'cases',
  object: 'objects',
  request: 'requests',
  invalid: 'invalid',
  equivalent: 'equivalent',
  survived: 'survived',
}
const FATES = Object.keys(COLUMNS) as readonly Fate[]

/** The table of mutants, what the cases lack, and who is still alive. */
export function renderMutants({ seed, mutants, missingCases, problems }: MutantReport): string {
  const survivors = mutants.filter(({ fate }) => fate === 'survived')
  const byRequest = mutants.filter(({ fate }) => fate === 'request')
  const parts = [
    `Mutants of the emitted policies, and what killed them: the cases, generated objects that would be cases, or generated requests, which say more than a case can (seed ${seed}).`,
    table(mutants),
    ...missingCases.map(renderMissingCase),
    byRequest.length === 0
      ? ''
      : `${byRequest.length} were killed by a request alone: a deletion, a subresource, another version, or an object that is being deleted.`,
    ...survivors.map(renderSurvivor),
    ...problems,
    survivors.length === 0
      ? 'no unexplained survivor'
      : `${survivors.length} unexplained survivor${survivors.length === 1 ? '' : 's'}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function table(mutants: readonly MutantOutcome[]): string {
  const ids = [...new Set(mutants.map(({ guardrail }) => guardrail))]
  const rows = ids.flatMap((id) =>
    TARGETS.map((target) => ({
      head: [id, target] as const,
      own: mutants.filter((one) => one.guardrail === id && one.target === target),
    })).filter(({ own }) => own.length > 0),
  )
  const all = rows.length > 1 ? [...rows, { head: ['all', ''] as const, own: mutants }] : rows
  return renderTable([
    ['guardrail', 'target', 'mutants', ...FATES.map((fate) => COLUMNS[fate])],
    ...all.map(({ head, own }) => [
      ...head,
      String(own.length),
      ...FATES.map((fate) => String(own.filter((one) => one.fate === fate).length)),
    ]),
  ])
}

/** A case to be pasted, with the mutants that it would kill. */
function renderMissingCase({
  guardrail,
  onExisting,
  request,
  messages,
  kills,
}: MissingCase): string {
  const [first = ''] = kills
  return [
    `${guardrail}: no case notices`,
    ...kills.map((kill) => `  ${kill}`),
    `  ${keptCase(`kills ${first.slice(0, 80)}`, request, messages, onExisting)}`,
  ].join('\n')
}

function renderSurvivor(one: MutantOutcome): string {
  return [
    `${one.guardrail} on ${one.target}, ${one.place}: nothing notices`,
    `  ${one.what}`,
    `  before ${one.before}`,
    `  after  ${one.after === '' ? '(left out)' : one.after}`,
    `  key    ${JSON.stringify(one.key)}`,
  ].join('\n')
}
