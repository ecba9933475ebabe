import { expect, test } from 'vitest'
import { poolMeasurements } from './pool-measurements.ts'

const cost = { total: 5, budget: 10, largest: 3, limit: 4, expression: 'variables.a' }
const measured = (seconds: readonly number[], allocations: number, outcome: 'allow' | 'deny') => ({
  seconds,
  cpu: allocations,
  allocations,
  policies: [{ policy: 'P/a', outcome, celCost: { ...cost, total: allocations } }],
})

test('every review weighs the same, the dearest object tells the cost', () => {
  const seconds = Array.from({ length: 98 }, (_, index) => (index + 1) / 1e6)
  const pooled = poolMeasurements([
    [measured(seconds, 10, 'allow')],
    [measured([1], 60, 'deny'), measured([1], 60, 'deny')],
  ])
  expect(pooled).toMatchObject({ reviews: 100, median: 50, p95: 95, cpu: 11e6, allocations: 11 })
  expect(pooled.celCost?.total).toBe(60)
  expect(pooled.outcomes).toEqual(['allow', 'deny'])
})

test('without CEL there is no cost, and of several policies the gravest outcome counts', () => {
  const policies = [
    { policy: 'P/a', outcome: 'notMatched' as const },
    { policy: 'P/b', outcome: 'warn' as const },
  ]
  const pooled = poolMeasurements([[{ seconds: [1], cpu: 1, allocations: 1, policies }]])
  expect(pooled).toMatchObject({ celCost: undefined, outcomes: ['warn'] })
})
