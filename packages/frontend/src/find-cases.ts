import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', 'dist', 'generated'])

/** What makes a folder a project. */
const CONFIG = 'gatewright.config.ts'

/** Every `*.cases.ts` below a folder, sorted by path; a project inside of it keeps its own. */
export function findCases(root: string): readonly string[] {
  const found: string[] = []
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name)
    if (entry.isDirectory()) {
      const isOther = entry.name.startsWith('.') || existsSync(join(path, CONFIG))
      if (!isOther && !SKIPPED.has(entry.name)) found.push(...findCases(path))
    } else if (entry.name.endsWith('.cases.ts')) found.push(path)
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}
