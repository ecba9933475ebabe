import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { EngineCase } from './engine-case.ts'
import { runKyverno } from './run-kyverno.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatewright-fake-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A CLI that writes down the names it was given and answers with this text. */
function fake(answer: string, exit = 0): string {
  const path = join(folder, 'kyverno')
  const log = join(folder, 'calls')
  writeFileSync(log, '')
  writeFileSync(join(folder, 'answer'), answer)
  writeFileSync(
    path,
    `#!/bin/sh\ngrep -c uid "$4" >> ${log}\ncat ${join(folder, 'answer')}\nexit ${exit}\n`,
    { mode: 0o755 },
  )
  return path
}

const calls = (): readonly string[] =>
  readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
const named = (key: string, name: string): EngineCase => ({
  key,
  object: { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'a' } },
})

test('objects of one name go into calls of their own', async () => {
  const cases = [named('0', 'a'), named('1', 'a'), named('2', 'b'), named('3', 'a')]
  const { starts, rows } = await runKyverno(fake('{"results":[]}\n'), 'kind: X', cases)
  expect(calls()).toEqual(['2', '1', '1'])
  expect(starts).toBe(3)
  expect(rows.map(({ key }) => key).sort()).toEqual(['0', '1', '2', '3'])
})

test('rows are joined to objects by uid, and an error is no denial', async () => {
  const row = (index: number, result: string, message: string) => ({
    policy: 'p',
    result,
    message,
    resources: [{ uid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }],
  })
  const results = [row(0, 'fail', 'no'), row(1, 'pass', ''), row(2, 'error', 'oh')]
  const answer = await runKyverno(fake(`${JSON.stringify({ results })}\n`, 1), 'kind: X', [
    named('0', 'a'),
    named('1', 'b'),
    named('2', 'c'),
    named('3', 'd'),
  ])
  expect(answer.rows.map(({ outcome }) => outcome)).toEqual([
    'deny',
    'allow',
    'error',
    'notMatched',
  ])
})

test.each([
  ['panic: oh', 2],
  ['1 policies skipped: p', 0],
])('%j is a failure, never a pass', async (text, exit) => {
  const { failure } = await runKyverno(fake(`${text}\n`, exit), 'kind: X', [named('0', 'a')])
  expect(failure).toContain(text)
})
