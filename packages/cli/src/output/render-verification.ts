import { type Disagreement, TARGET_ENGINES, type Verification } from '@gatewright/verify'
import { agreementMatrix } from './agreement-matrix.ts'
import { renderLive } from './render-live.ts'
import { renderTable } from './render-table.ts'

/** What the engines need in themselves, measured on two cores. */
const FLOORS = {
  kyverno: 'the CLI itself: about 1 s a start and 12 ms a pair',
  gator: 'gator itself: about 0.4 ms a pair',
} as const

/** The agreement matrix and every disagreement, for people. */
export function renderVerification(verification: Verification): string {
  const { engines, guardrails, disagreements, known, missing, speed, live } = verification
  const all = [...disagreements, ...(live?.disagreements ?? [])]
  const parts = [
    agreementMatrix(guardrails.map(({ id, targets }) => [id, targets])),
    'The same cases, created and updated, judged by the code of the engines themselves:',
    agreementMatrix(guardrails.map(({ id, harness }) => [id, harness])),
    ...(live === undefined ? [] : renderLive(live)),
    engines.map(({ name, version }) => `${name} ${version}`).join(', ') || 'no engine',
    renderTable(
      speed.map(({ target, pairs, starts, milliseconds }) => [
        target,
        `${pairs} pairs in ${starts} starts`,
        `${(milliseconds / pairs).toFixed(1)} ms a pair`,
        FLOORS[TARGET_ENGINES[target]],
      ]),
    ),
    ...known.map(
      (one) => `known: ${one.guardrail} on ${one.target}, case "${one.case}": ${one.difference}`,
    ),
    ...missing.map((message) => `skipped: ${message}`),
    ...all.map(renderDisagreement),
    renderCount(all.length),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** How many differ, in words. */
function renderCount(count: number): string {
  return count === 0 ? 'all agree' : `${count} disagreement${count === 1 ? '' : 's'}`
}

/** One disagreement: where, what was expected, what was said, of which object. */
export function renderDisagreement(one: Disagreement): string {
  const side = ({ verdict, messages }: Disagreement['expected']): string =>
    [verdict, ...messages.map((message) => JSON.stringify(message))].join(' ')
  return [
    `${one.guardrail} on ${one.judge}, case "${one.case}": ${one.reason}`,
    `  expected ${side(one.expected)}`,
    `  got      ${side(one.actual)}`,
    `  request  ${JSON.stringify(one.request)}`,
  ].join('\n')
}
