import { describe, expect, it } from 'vitest'
import { countCases, countTests } from '../../scripts/count-results.mjs'

describe('countTests', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }

  it('counts passed, failed and skipped tests', () => {
    expect(countTests(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
    expect(countTests({ ...report, numFailedTests: 2 }, 1)).toMatchObject({ failed: 2 })
  })

  it('counts a run that failed without a failed test, or left no report, as one failure', () => {
    expect(countTests(report, 1)).toMatchObject({ failed: 1 })
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('countCases', () => {
  const report = {
    guardrails: [
      {
        targets: {
          kyverno: { agreed: 6, disagreed: 0, skipped: 1 },
          gatekeeper: { agreed: 5, disagreed: 1, skipped: 0 },
        },
      },
      { targets: { kyverno: { agreed: 4, disagreed: 0, skipped: 0 } } },
    ],
  }

  it('counts each case once for every target', () => {
    expect(countCases(report, 1, false)).toEqual({ passed: 15, failed: 1, skipped: 1 })
  })

  it('counts a command that failed without a disagreement as one failure, unless excused', () => {
    expect(countCases({ guardrails: [] }, 3, false)).toMatchObject({ failed: 1 })
    expect(countCases(undefined, 0, false)).toMatchObject({ failed: 1 })
    expect(countCases(undefined, 4, true)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  it('excuses no disagreement', () => {
    expect(countCases(report, 4, true)).toMatchObject({ failed: 1 })
  })
})
