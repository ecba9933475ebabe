import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { cliDiagnostics } from '../diagnostics.ts'
import { MARK } from '../output/mark.ts'

/** What became of each file. */
export interface WrittenFiles {
  /** The names of those whose text is another now. */
  readonly changed: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Writes files into a folder, all or none; one that is not ours is never replaced. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): WrittenFiles {
  const refused = (...diagnostics: Diagnostic[]): WrittenFiles => ({ changed: [], diagnostics })
  const staged = (name: string): string => join(folder, `.${name}.new`)
  const changed: string[] = []
  try {
    const foreign: string[] = []
    for (const [name, text] of files) {
      const path = join(folder, name)
      const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      if (present !== undefined && !isOurs(present)) foreign.push(path)
      if (present !== text) changed.push(name)
    }
    if (foreign.length > 0)
      return refused(...foreign.map((path) => cliDiagnostics.GW4038({ path })))
    mkdirSync(folder, { recursive: true })
    for (const name of changed) writeFileSync(staged(name), files.get(name) ?? '')
    for (const name of changed) renameSync(staged(name), join(folder, name))
    return { changed, diagnostics: [] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    try {
      for (const name of changed) rmSync(staged(name), { force: true })
    } catch {
      // What could not be written cannot be removed either.
    }
    return refused(cliDiagnostics.GW4039({ path: folder, problem: message }))
  }
}

function isOurs(text: string): boolean {
  return text.slice(0, 80).split('\n', 1)[0]?.includes(MARK) === true
}
