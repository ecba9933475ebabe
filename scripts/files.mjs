import { readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const SKIPPED = new Set(['node_modules', 'dist', '.git', 'reports'])

/**
 * The files below a folder in a stable order, without installed, built and reported ones.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}

/**
 * When a file last changed, in milliseconds; 0 where there is none.
 * @param {string} file
 * @returns {number}
 */
export function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
