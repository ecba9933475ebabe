import type { Measurement, PolicyBench } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { renderBench } from './render-bench.ts'

const measured = (largest: number): Measurement => ({
  reviews: 4,
  median: 1234.5,
  p95: 5000,
  cpu: 1000,
  allocations: 70,
  celCost: { total: 2e6, budget: 1e7, largest, limit: 1e6, expression: 'variables.all' },
  outcomes: ['allow'],
})
const policy = (target: 'kubernetes' | 'gatekeeper', largest: number): PolicyBench => ({
  policy: 'a',
  target,
  size: { lines: 1, characters: 1 },
  handWrittenSize: undefined,
  rows: [
    {
      name: '2 cases',
      floor: { ...measured(1), cpu: 9.5 },
      generated: measured(largest),
      handWritten: undefined,
      allocationsAboveFloor: 60,
      ratios: undefined,
      differing: [],
    },
  ],
})
const lastRow = (text: string): readonly string[] =>
  (text.split('\n\n')[0]?.split('\n')[2] ?? '').split(/ {2,}/)

test('what goes over a limit is marked, what comes near is not', () => {
  const row = (where: string, largest: string, share: string) => [
    'a',
    '2 cases',
    '1,235',
    '5,000',
    '1,000',
    '9.5',
    '2,000,000',
    '20.0 %',
    largest,
    share,
    where,
  ]
  expect(lastRow(renderBench([policy('kubernetes', 1_000_000)]))).toEqual(
    row('variables.all', '1,000,000', '100.0 %'),
  )
  expect(lastRow(renderBench([policy('kubernetes', 1_000_001)]))).toEqual(
    row('variables.all: TOO MUCH', '1,000,001', '100.0 %'),
  )
})

test('Rego has allocations and no cost', () => {
  const text = renderBench([policy('gatekeeper', 1)])
  expect(lastRow(text).slice(2)).toEqual(['1,235', '5,000', '1,000', '9.5', '60'])
  expect(text).not.toContain('CEL')
})
