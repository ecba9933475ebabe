import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { ManifestObject } from '@gatewright/dsl'
import { parseAllDocuments } from 'yaml'

/** An object of a manifest, and where it stands. */
export interface FoundObject {
  /** Path of the file, and the number of the object in it where there are several. */
  readonly source: string
  readonly object: ManifestObject
}

/** What a folder of manifests holds. */
export interface Manifests {
  readonly objects: readonly FoundObject[]
  /** Files that could not be read, with why. */
  readonly problems: readonly { readonly source: string; readonly problem: string }[]
  readonly files: number
}

const MANIFEST = /\.(ya?ml|json)$/
const SKIPPED = new Set(['.git', 'node_modules'])

/**
 * Reads every object in a file, or in the YAML and JSON files below a folder, the items of Lists among them. Files
 * that do not parse are reported and the others read; documents that are no objects are passed over.
 */
export function readManifests(path: string): Manifests {
  const objects: FoundObject[] = []
  const problems: { source: string; problem: string }[] = []
  const files = statSync(path).isDirectory() ? manifestFiles(path) : [path]
  for (const file of files) {
    const source = relative(path, file) || basename(file)
    // As Kubernetes reads it, where `yes` is a boolean.
    const documents = parseAllDocuments(readFileSync(file, 'utf8'), {
      version: '1.1',
      logLevel: 'silent',
    })
    if (!Array.isArray(documents)) continue
    const [error] = documents.flatMap(({ errors }) => errors)
    if (error !== undefined) {
      problems.push({ source, problem: error.message.split('\n', 1)[0] ?? '' })
      continue
    }
    const found = documents.flatMap((document) => objectsOf(document.toJS({ maxAliasCount: 100 })))
    for (const [index, object] of found.entries())
      objects.push({ source: found.length === 1 ? source : `${source}#${index + 1}`, object })
  }
  return { objects, problems, files: files.length }
}

function manifestFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : manifestFiles(path)
      return MANIFEST.test(entry.name) ? [path] : []
    })
}

function objectsOf(value: unknown): readonly ManifestObject[] {
  if (typeof value !== 'object' || value === null) return []
  const { apiVersion, kind, items } = value as Record<string, unknown>
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return []
  if (kind.endsWith('List') && Array.isArray(items)) return items.flatMap(objectsOf)
  return [value as ManifestObject]
}
