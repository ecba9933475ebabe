import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { admissionRequest } from './admission-request.ts'
import { Harness } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatewright-harness-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program of the protocol: `answer` is the body of a function of one parsed line. */
function program(answer: string): Harness {
  const path = join(folder, 'fake.mjs')
  writeFileSync(
    path,
    `#!${process.execPath}
import { createInterface } from 'node:readline'
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n')
const answer = (line) => { ${answer} }
createInterface({ input: process.stdin }).on('line', (text) => answer(JSON.parse(text)))
`,
    { mode: 0o755 },
  )
  return new Harness(path)
}

const POD = { group: '', version: 'v1', kind: 'Pod', resource: 'pods', namespaced: true }
const request = admissionRequest({ operation: 'CREATE', resource: POD, object: { kind: 'Pod' } })
const ALLOW = `say({ id: line.id, policy: 'P/a', outcome: 'allow', messages: [] }); say({ id: line.id, done: 1 })`

test('answers arrive with their requests, twenty thousand of them', async () => {
  const harness = program(
    `say({ id: line.id, policy: 'P/a', outcome: 'deny', messages: [line.request.name] }); say({ id: line.id, done: 1 })`,
  )
  const names = Array.from({ length: 20_000 }, (_, index) => `pod-${index}`)
  const answers = await Promise.all(
    names.map((name) => harness.judge({ request: { ...request, name } })),
  )
  await harness.close()
  expect(answers.map(([answer]) => answer?.messages[0])).toEqual(names)
})

test('synced objects stand between the requests before and after them, however many wait', async () => {
  const harness = program(
    `if (line.inventory) { globalThis.count = line.inventory.length; return }
say({ id: line.id, policy: 'P/a', outcome: 'allow', messages: [String(globalThis.count ?? 0)] }); say({ id: line.id, done: 1 })`,
  )
  const counts = async (length: number) =>
    Promise.all(Array.from({ length }, async () => (await harness.judge({ request }))[0]?.messages))
  const before = counts(256)
  const synced = Array.from({ length: 400 }, (_, count) =>
    harness.inventory(Array.from({ length: count + 1 }, () => ({ kind: 'Pod' }))),
  )
  await Promise.all(synced)
  expect(new Set((await before).flat())).toEqual(new Set(['0']))
  expect(new Set((await counts(1000)).flat())).toEqual(new Set(['400']))
  await harness.close()
})

test('objects that a program cannot sync break it off', async () => {
  const harness = program(`if (line.inventory) say({ error: { line: 1, reason: 'no room' } })`)
  await harness.inventory([{}])
  await expect(harness.judge({ request })).rejects.toThrow(/could not use a line: no room/)
  await expect(harness.inventory([])).rejects.toThrow('broke off')
  await harness.close()
})

test('what could not be loaded is told, and the rest is loaded', async () => {
  const harness = program(
    `if (line.load) { say({ error: { policy: 'P/b', reason: 'no' } }); say({ loaded: { policies: ['P/a'] } }) }`,
  )
  expect(await harness.load(['x'])).toEqual({
    policies: ['P/a'],
    problems: [{ policy: 'P/b', reason: 'no' }],
  })
  await harness.close()
})

test.each([
  [
    'a crash',
    `console.error('panic: oh'); process.exit(2)`,
    /broke off: it ended with code 2\npanic: oh/,
  ],
  ['a silent end', 'process.exit(0)', /broke off: it ended with code 0/],
  ['garbage', `process.stdout.write('hello\\n')`, /no line of its protocol: hello/],
  ['a lost answer', 'say({ id: line.id, done: 2 })', /0 answers of 2 arrived/],
  ['an answer to nothing', `say({ id: 'x', done: 0 })`, /answered x, which was not asked/],
  [
    'a refusal',
    `say({ error: { id: line.id, reason: 'no' } }); say({ id: line.id, done: 0 })`,
    /^no$/,
  ],
])('%s rejects what waits', async (_, answer, message) => {
  const harness = program(answer)
  await expect(harness.judge({ request })).rejects.toThrow(message)
  await harness.close()
})

test('a crash rejects everything that waits, and what comes after', async () => {
  const harness = program(`if (line.id === '5') process.exit(3); ${ALLOW}`)
  const results = await Promise.allSettled(
    Array.from({ length: 1000 }, () => harness.judge({ request })),
  )
  expect(results.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(900)
  await expect(harness.judge({ request })).rejects.toThrow('broke off')
  await harness.close()
})

test('a program that is not there is told', async () => {
  const harness = new Harness(join(folder, 'nowhere'))
  await expect(harness.judge({ request })).rejects.toThrow(/could not be started/)
  await harness.close()
})

test('a measurement arrives, and so does why there is none', async () => {
  const harness = program(
    `const { id, count } = line.measure
if (count === 3) say({ error: { id, reason: 'no' } })
say({ id, measured: count === 3 ? null : { seconds: Array(count).fill(1), cpu: 1, allocations: 7, policies: [] } })`,
  )
  const measured = await harness.measure({ request, count: 2, seconds: 1 })
  expect(measured).toEqual({ seconds: [1, 1], cpu: 1, allocations: 7, policies: [] })
  await expect(harness.measure({ request, count: 3, seconds: 1 })).rejects.toThrow(/^no$/)
  await harness.close()
  const gone = program('process.exit(2)')
  await expect(gone.measure({ request, count: 2, seconds: 1 })).rejects.toThrow('ended with code 2')
})
