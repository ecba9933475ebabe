import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the committed Kubernetes types are what the pinned packages give', () => {
  const script = new URL('../../scripts/generate-kubernetes-types.mjs', import.meta.url).pathname
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('')
})
