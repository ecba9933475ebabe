import { accessSync, constants, mkdirSync } from 'node:fs'
import { LiveFailure } from './live-failure.ts'

/**
 * Makes a data directory that its owner alone may read, unless there is one.
 *
 * @throws LiveFailure where nothing can be written there
 */
export function prepareDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    accessSync(directory, constants.W_OK)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new LiveFailure('directoryUnusable', problem)
  }
}
