import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'

const readme = readFileSync(join(WORKSPACE, 'README.md'), 'utf8')

/** The blocks that begin with the path of the file they are. */
function readmeFiles(): Record<string, string> {
  const blocks = [...readme.matchAll(/^```ts\n\/\/ (\S+\.ts)\n([\s\S]*?)^```$/gm)]
  return Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]))
}

test('the guardrail, the cases and the configuration of the README compile as they stand', () => {
  const files = readmeFiles()
  expect(Object.keys(files)).toEqual([
    'guardrails/no-host-network.ts',
    'guardrails/no-host-network.cases.ts',
    'guardrails/immutable-settings.ts',
    'guardrails/immutable-settings.cases.ts',
    'gatewright.config.ts',
  ])
  const [, tsconfig = ''] = /```json\n(\{\n {2}"compilerOptions"[\s\S]*?)```/.exec(readme) ?? []
  const folder = makeProject({ ...files, 'tsconfig.json': tsconfig })
  try {
    expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0, stderr: '' })
    const verified = runCommand(folder, ['verify', '--json'])
    expect(JSON.parse(verified.stdout).disagreements).toEqual([])
  } finally {
    rmSync(dirname(folder), { recursive: true })
  }
})
