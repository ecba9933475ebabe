import { readFileSync } from 'node:fs'

/** Lines of a log that are shown where its program failed. */
const SHOWN = 8

/** Where a program says more, and the last lines of it. */
export interface LogTail {
  readonly path: string
  readonly lines: readonly string[]
}

export function logTail(path: string): LogTail {
  return { path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').slice(-SHOWN) }
}
