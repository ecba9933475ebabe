import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that is gone once it is removed or this process ends, even where this one is killed. */
export interface TemporaryDirectory {
  readonly path: string
  readonly remove: () => void
}

export function temporaryDirectory(): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), 'gatewright-live-'))
  // The pipe closes when this process ends; programs in the folder do as well, a moment earlier.
  const janitor = spawn(
    '/bin/sh',
    ['-c', 'read -r _; sleep 1; rm -rf -- "$1"', 'gatewright', path],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  )
  janitor.stdin.on('error', () => {})
  janitor.unref()
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 })
      janitor.kill('SIGKILL')
      janitor.stdin.destroy()
    },
  }
}
