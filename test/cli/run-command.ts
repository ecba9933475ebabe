import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { WORKSPACE } from '../make-project.ts'

/** The built command. */
export const BIN: string = join(WORKSPACE, 'packages/cli/dist/bin.js')

/** How a run of the command ended. */
export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a user would, away from any terminal. */
export function runCommand(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  timeout = 60_000,
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout,
    maxBuffer: 2 ** 28,
  })
  return { code: status, stdout, stderr }
}
