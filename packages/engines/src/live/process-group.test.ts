import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { LiveFailure } from './live-failure.ts'
import { ProcessGroup } from './process-group.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function makeGroup(): { readonly folder: string; readonly group: ProcessGroup } {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-group-'))
  folders.push(folder)
  return { folder, group: new ProcessGroup(folder) }
}

const shell = (name: string, script: string): Parameters<ProcessGroup['start']>[0] => ({
  name,
  path: '/bin/sh',
  args: ['-c', script],
})

/** Some systems take their time to bury what was killed. */
const SOON = { timeout: 20_000 }

/** Whether anything of a process group runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0)
    return true
  } catch {
    return false
  }
}

test('programs run until they are stopped, with everything that they start', async () => {
  const { folder, group } = makeGroup()
  group.start(shell('one', 'sleep 1000 & echo started; wait'))
  await group.until('one', 'does not start', 10, async () =>
    readFileSync(join(folder, 'one.log'), 'utf8').includes('started'),
  )
  const pids = Object.values(group.pids)
  expect(pids.map(isAlive)).toEqual([true])
  await group.stop()
  expect(await group.ended).toBeUndefined()
  await expect.poll(() => pids.map(isAlive), SOON).toEqual([false])
})

test('where one ends by itself, all do, and the end of its log says why', async () => {
  const { folder, group } = makeGroup()
  group.start(shell('one', 'sleep 1000'))
  const pids = Object.values(group.pids)
  group.start(shell('two', 'seq 100; echo the disk is full >&2; exit 3'))
  const failure = await group.ended
  expect(failure).toBeInstanceOf(LiveFailure)
  expect(failure).toMatchObject({
    kind: 'programFailed',
    message: 'two ended with code 3',
    log: { path: join(folder, 'two.log') },
  })
  expect(failure?.log?.lines.at(-1)).toBe('the disk is full')
  expect(failure?.log?.lines.length).toBeLessThan(20)
  await expect.poll(() => pids.map(isAlive), SOON).toEqual([false])
})

test('who waits for something is told at once that a program ended', async () => {
  const { group } = makeGroup()
  group.start(shell('one', 'echo "listen tcp 127.0.0.1:1: bind: address already in use"; exit 1'))
  await expect(
    group.until('one', 'is not ready', 60, () => new Promise(() => {})),
  ).rejects.toMatchObject({ kind: 'portTaken', message: 'one ended with code 1' })
})

test('what never becomes so is given up, with the last reason', async () => {
  const { group } = makeGroup()
  group.start(shell('one', 'sleep 1000'))
  await expect(
    group.until('one', 'is not ready', 0.2, () => Promise.reject(new Error('refused'))),
  ).rejects.toMatchObject({ message: 'one is not ready after 0.2 s: refused' })
  await group.stop()
})

test('a program whose guard is killed ends as well', async () => {
  const { group } = makeGroup()
  group.start(shell('one', 'sleep 1000'))
  const [pid = 0] = Object.values(group.pids)
  process.kill(pid, 'SIGKILL')
  expect(await group.ended).toMatchObject({ message: 'one was ended by SIGKILL' })
  await expect.poll(() => isAlive(pid), SOON).toBe(false)
})

test('a program that does not exist is a failure', async () => {
  const { group } = makeGroup()
  group.start({ name: 'one', path: '/nowhere/one', args: [] })
  expect(await group.ended).toMatchObject({ message: 'one ended with code 127' })
})
