import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { directoryOwner, takeDirectory } from './directory-owner.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatewright-owner-'))
const file = join(folder, 'owner.json')
beforeEach(() => rmSync(file, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

test('who takes a directory has it, and nobody else gets it', async () => {
  expect(await directoryOwner(file)).toBeUndefined()
  await takeDirectory(file)
  expect(await directoryOwner(file)).toMatchObject({ pid: process.pid })
  await expect(takeDirectory(file)).rejects.toMatchObject({ kind: 'inUse' })
  expect(readdirSync(folder)).toEqual(['owner.json'])
})

test.each([
  ['another process has its number now', JSON.stringify({ pid: process.pid, started: 'before' })],
  ['no process has its number', JSON.stringify({ pid: 2 ** 22 + 1, started: 'before' })],
  ['half a file', '{"pid": 1'],
])('a directory is free where of its owner is left: %s', async (_, text) => {
  writeFileSync(file, text)
  expect(await directoryOwner(file)).toBeUndefined()
  await takeDirectory(file)
  expect(await directoryOwner(file)).toMatchObject({ pid: process.pid })
})
