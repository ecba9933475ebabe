import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { cliDiagnostics } from '../diagnostics.ts'
import { type ManifestProblem, manifestProblem } from './manifest-problem.ts'

/** The files below a folder that may hold manifests. */
export interface FoundFiles {
  /** Paths relative to the folder, with `/`, sorted. */
  readonly files: readonly string[]
  /** Links to folders, which are not followed. */
  readonly links: readonly string[]
  readonly problems: readonly ManifestProblem[]
}

const MANIFEST = /\.(ya?ml|json)$/i
const SKIPPED = new Set(['.git', 'node_modules'])

/**
 * Finds the YAML and JSON files below a folder. Links to files are files; links to folders are not
 * followed, as `kubectl` does not, since they may lead in circles or out of the tree. A file is found
 * where it is named itself.
 */
export function findManifests(root: string): FoundFiles {
  if (!statSync(root).isDirectory()) return { files: [''], links: [], problems: [] }
  const files: string[] = []
  const links: string[] = []
  const problems: ManifestProblem[] = []
  const refuse = (path: string, error: unknown): void => {
    const problem = (error as NodeJS.ErrnoException).code ?? String(error)
    problems.push(manifestProblem(path, cliDiagnostics.GW4012({ problem })))
  }
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name)
      const path = relative(root, full).split(sep).join('/')
      try {
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) visit(full)
        } else if (entry.isSymbolicLink()) {
          const isManifest = MANIFEST.test(entry.name)
          const kind = statSync(full, { throwIfNoEntry: isManifest })
          if (kind?.isDirectory() === true) links.push(path)
          else if (isManifest && kind?.isFile() === true) files.push(path)
        } else if (entry.isFile() && MANIFEST.test(entry.name)) files.push(path)
      } catch (error) {
        refuse(path, error)
      }
    }
  }
  visit(root)
  return { files: files.sort(), links: links.sort(), problems }
}
