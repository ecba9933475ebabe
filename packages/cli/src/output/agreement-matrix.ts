import type { Agreement } from '@gatewright/verify'
import { renderTable } from './render-table.ts'

/** One row for each guardrail, one column for each judge. */
export function agreementMatrix(
  rows: readonly (readonly [id: string, agreements: Readonly<Record<string, Agreement>>])[],
): string {
  const judges = [...new Set(rows.flatMap(([, agreements]) => Object.keys(agreements)))]
  return renderTable([
    ['guardrail', ...judges],
    ...rows.map(([id, agreements]) => [id, ...judges.map((judge) => cell(agreements[judge]))]),
  ])
}

function cell(agreement: Agreement | undefined): string {
  if (agreement === undefined) return ''
  const { agreed, disagreed, skipped } = agreement
  return skipped > 0 ? 'skipped' : `${agreed}/${agreed + disagreed}`
}
