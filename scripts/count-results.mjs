/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts the tests of a run by vitest's JSON report.
 * @param {object | undefined} report
 * @param {number} status the exit code of the run
 * @returns {Counts}
 */
export function countTests(report, status) {
  const failed = report?.numFailedTests ?? 0
  return {
    passed: report?.numPassedTests ?? 0,
    // A file that does not load, or an error outside every test, fails the run and no test.
    failed: failed === 0 && (status !== 0 || report === undefined) ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/**
 * Counts the cases of `gatewright verify --json`, each once for every target.
 * @param {{ guardrails: { targets: Record<string, { agreed: number, disagreed: number, skipped: number }> }[] } | undefined} report
 * @param {number} status the exit code of the command
 * @param {boolean} isExcused whether the command may fail, for want of an engine
 * @returns {Counts}
 */
export function countCases(report, status, isExcused) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const target of (report?.guardrails ?? []).flatMap(({ targets, harness = {} }) => [
    ...Object.values(targets),
    ...Object.values(harness),
  ])) {
    counts.passed += target.agreed
    counts.failed += target.disagreed
    counts.skipped += target.skipped
  }
  if (counts.failed === 0 && !isExcused && (status !== 0 || report === undefined)) counts.failed = 1
  return counts
}
