import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MARK } from './mark.ts'

/** A file in the output folder. */
export interface OutputFile {
  readonly text: string
  /** True where the file carries our mark; any other is never touched. */
  readonly ours: boolean
}

/** Every file below the output folder, by its path with `/`. */
export function readTree(folder: string): ReadonlyMap<string, OutputFile> {
  const files = new Map<string, OutputFile>()
  const read = (path: string, prefix: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) read(inner, `${prefix}${entry.name}/`)
      else {
        const text = readFileSync(inner, 'utf8')
        const ours = text.slice(0, 80).split('\n', 1)[0]?.includes(MARK) === true
        files.set(prefix + entry.name, { text, ours })
      }
    }
  }
  if (existsSync(folder)) read(folder, '')
  return files
}
