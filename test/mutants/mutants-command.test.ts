import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { TARGETS } from '@gatewright/backend'
import { TARGET_HARNESSES } from '@gatewright/verify'
import { afterEach, expect, test } from 'vitest'
import { findEngines } from '../behaviour/find-engines.ts'
import { type CommandResult, runCommand } from '../cli/run-command.ts'
import { sampleFiles } from '../cli/sample-files.ts'
import { makeProject } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(dirname(folder), { recursive: true, force: true })
})

function mutants(files: Readonly<Record<string, string>>, ...args: string[]): CommandResult {
  const folder = makeProject({ ...sampleFiles(), ...files })
  folders.push(folder)
  return runCommand(folder, ['verify', '--mutants', ...args])
}

test.skipIf(isMissing)('the report is alone on standard output, and survivors exit 1', () => {
  const { code, stdout, stderr } = mutants({}, '--json', '--seed', '3')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const { seed, mutants: all } = JSON.parse(stdout)
  expect(seed).toBe(3)
  expect(all.length).toBeGreaterThan(100)
})

test('a list of equivalent mutants that is none is a mistake of the author', () => {
  const { code, stdout, stderr } = mutants({ 'equivalent-mutants.json': '[{ "targets": [] }]' })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('GW4007')
})
