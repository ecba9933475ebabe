import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { cliDiagnostics } from '../diagnostics.ts'
import type { Tree } from '../project/emit-tree.ts'
import { readTree } from './read-tree.ts'

/**
 * Replaces what is ours in the output folder by a new tree and keeps what is not. The new tree is
 * written whole beside the old one and then takes its place, so that an interruption leaves one of
 * the two, never a mixture.
 */
export function writeTree(
  folder: string,
  tree: Tree,
): { readonly changed: number; readonly diagnostics: readonly Diagnostic[] } {
  const staged = sibling(folder, 'new')
  const backup = sibling(folder, 'old')
  try {
    // An earlier run was stopped between its two renames: the old tree is still whole.
    if (!existsSync(folder) && existsSync(backup)) renameSync(backup, folder)
    const present = readTree(folder)
    const foreign = [...present].filter(([, { ours }]) => !ours).map(([path]) => path)
    const blocked = foreign.filter((path) => tree.has(path))
    if (blocked.length > 0)
      return { changed: 0, diagnostics: blocked.map((path) => cliDiagnostics.GW4002({ path })) }
    const changed = countChanges(present, tree)
    if (changed === 0) return { changed, diagnostics: [] }
    for (const path of [staged, backup]) rmSync(path, { recursive: true, force: true })
    mkdirSync(staged, { recursive: true })
    for (const [path, text] of tree) {
      mkdirSync(dirname(join(staged, path)), { recursive: true })
      writeFileSync(join(staged, path), text)
    }
    for (const path of foreign)
      cpSync(join(folder, path), join(staged, path), { preserveTimestamps: true })
    if (existsSync(folder)) renameSync(folder, backup)
    renameSync(staged, folder)
    rmSync(backup, { recursive: true, force: true })
    return { changed, diagnostics: [] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (!existsSync(folder) && existsSync(backup)) renameSync(backup, folder)
    try {
      rmSync(staged, { recursive: true, force: true })
    } catch {
      // What could not be written cannot be removed either.
    }
    return {
      changed: 0,
      diagnostics: [cliDiagnostics.GW4001({ path: folder, problem: message })],
    }
  }
}

function sibling(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}.gatewright-${suffix}`)
}

function countChanges(
  present: ReadonlyMap<string, { readonly text: string; readonly ours: boolean }>,
  tree: Tree,
): number {
  const written = [...tree].filter(([path, text]) => present.get(path)?.text !== text).length
  const removed = [...present].filter(([path, { ours }]) => ours && !tree.has(path)).length
  return written + removed
}
