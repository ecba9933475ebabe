import type { HarnessMeasurement } from '@gatewright/engines'
import type { Measurement } from './bench-report.ts'

const MICROSECONDS = 1e6

/**
 * One measurement of several, each the same weight a review.
 *
 * @param objects - for each object the measurements of its rounds, at least one
 */
export function poolMeasurements(objects: readonly (readonly HarnessMeasurement[])[]): Measurement {
  const all = objects.flat()
  const seconds = all.flatMap((one) => one.seconds).sort((a, b) => a - b)
  const costs = all.flatMap(({ policies }) =>
    policies.flatMap(({ celCost }) => (celCost === undefined ? [] : [celCost])),
  )
  const average = (member: 'cpu' | 'allocations'): number =>
    all.reduce((sum, one) => sum + one[member] * one.seconds.length, 0) /
    Math.max(seconds.length, 1)
  return {
    reviews: seconds.length,
    median: quantile(seconds, 0.5) * MICROSECONDS,
    p95: quantile(seconds, 0.95) * MICROSECONDS,
    cpu: average('cpu') * MICROSECONDS,
    allocations: average('allocations'),
    celCost: costs.sort((a, b) => b.total - a.total)[0],
    outcomes: objects.map(([first]) => outcomeOf(first)),
  }
}

/** The smallest sample that is not below a share of them. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0
}

const GRAVITY = ['error', 'deny', 'warn', 'audit', 'allow', 'notMatched'] as const

function outcomeOf(measurement: HarnessMeasurement | undefined): Measurement['outcomes'][number] {
  const outcomes = measurement?.policies.map(({ outcome }) => outcome) ?? []
  return GRAVITY.find((one) => outcomes.includes(one)) ?? 'notMatched'
}
