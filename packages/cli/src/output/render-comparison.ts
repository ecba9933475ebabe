import type { BenchRow, PolicyBench } from '@gatewright/verify'
import { renderNumber } from './render-number.ts'
import { renderTable } from './render-table.ts'

/** A generated policy beside a hand-written one, for people: a table for each target. */
export function renderComparison(policies: readonly PolicyBench[]): string {
  const parts = policies.map(({ policy, target, size, handWrittenSize, rows }) =>
    [
      renderTable([
        [`${policy} on ${target}`, 'generated', 'hand-written', 'ratio'],
        pair('lines of rule', size.lines, handWrittenSize?.lines),
        pair('characters of rule', size.characters, handWrittenSize?.characters),
        ...rows.flatMap((row) => compareRow(row, target === 'gatekeeper')),
      ]),
      ...rows
        .flatMap(({ differing }) => differing)
        .map((name) => `they decide differently: ${name}`),
    ].join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}

function compareRow(
  { name, floor, generated, handWritten, allocationsAboveFloor, ratios }: BenchRow,
  isRego: boolean,
): readonly (readonly string[])[] {
  if (handWritten === undefined) return []
  const rows = [
    pair(`${name}: median microseconds`, generated.median, handWritten.median, ratios?.time),
    pair(
      `${name}: CPU microseconds (engine alone ${renderNumber(floor.cpu)})`,
      generated.cpu,
      handWritten.cpu,
      ratios?.cpu,
    ),
  ]
  if (isRego)
    rows.push(
      pair(
        `${name}: allocations above the engine alone`,
        allocationsAboveFloor,
        handWritten.allocations - floor.allocations,
        ratios?.allocationsAboveFloor,
      ),
    )
  else
    rows.push(
      pair(
        `${name}: CEL cost`,
        generated.celCost?.total,
        handWritten.celCost?.total,
        ratios?.celCost,
      ),
    )
  return rows
}

function pair(
  name: string,
  own: number | undefined,
  other: number | undefined,
  ratio: number | undefined = own !== undefined && other ? own / other : undefined,
): readonly string[] {
  return [name, renderNumber(own), renderNumber(other), ratio?.toFixed(2) ?? '']
}
