import { type BenchRow, isOverLimit, type PolicyBench } from '@gatewright/verify'
import { renderNumber } from './render-number.ts'
import { renderTable } from './render-table.ts'

/** What policies take, for people: a table for each target. */
export function renderBench(policies: readonly PolicyBench[]): string {
  const targets = [...new Set(policies.map(({ target }) => target))]
  const parts = targets.map((target) => {
    const own = policies.filter((one) => one.target === target)
    const isRego = target === 'gatekeeper'
    return [
      `${target}, microseconds a request`,
      renderTable([
        ['policy', 'objects', 'median', 'p95', 'CPU', 'engine alone', ...(isRego ? REGO : CEL)],
        ...own.flatMap(({ policy, rows }) =>
          rows.map((row, index) => [
            index === 0 ? policy : '',
            row.name,
            ...[row.generated.median, row.generated.p95, row.generated.cpu, row.floor.cpu].map(
              renderNumber,
            ),
            ...(isRego ? [renderNumber(row.allocationsAboveFloor)] : celCells(row)),
          ]),
        ),
      ]),
    ].join('\n')
  })
  const notes = policies.some(({ target }) => target !== 'gatekeeper') ? [CEL_NOTE] : []
  return `${[...parts, ...notes].join('\n\n')}\n`
}

const REGO = ['allocations above the engine alone']
const CEL = ['CEL cost', 'of its budget', 'largest', 'of its limit', 'where']
const CEL_NOTE =
  'CEL cost is what an API server counts in its own unit; Kyverno has the limit, but no budget.'

function celCells({ generated: { celCost } }: BenchRow): readonly string[] {
  if (celCost === undefined) return ['unknown']
  const { total, budget, largest, limit, expression } = celCost
  return [
    renderNumber(total),
    percent(total, budget),
    renderNumber(largest),
    percent(largest, limit),
    isOverLimit(celCost) ? `${expression}: TOO MUCH` : expression,
  ]
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
