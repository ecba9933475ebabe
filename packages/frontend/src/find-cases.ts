import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', 'dist', 'generated'])

/** Every `*.cases.ts` below a folder, sorted by path. */
export function findCases(root: string): readonly string[] {
  const found: string[] = []
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name)
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name) && !entry.name.startsWith('.')) found.push(...findCases(path))
    } else if (entry.name.endsWith('.cases.ts')) found.push(path)
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}
