import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestObject } from '@gatewright/dsl'
import { cliDiagnostics } from '../diagnostics.ts'
import { findManifests } from './find-manifests.ts'
import { findObjects } from './find-objects.ts'
import { type ManifestProblem, manifestProblem } from './manifest-problem.ts'
import { type ReadDocument, readDocuments } from './read-documents.ts'

/** An object of a manifest, and where it stands. */
export interface FoundObject {
  /** Path of the file, and the number of the object in it where there are several. */
  readonly source: string
  readonly object: ManifestObject
}

/** What a folder of manifests holds. */
export interface Manifests {
  readonly objects: readonly FoundObject[]
  readonly problems: readonly ManifestProblem[]
  readonly files: number
  /** Links to folders and files without any object: nothing was looked for or found there. */
  readonly passedOver: readonly string[]
}

/**
 * Reads every object in the YAML and JSON files below a folder, the items of Lists among them. What
 * does not parse is reported and the rest read; documents that are no objects are passed over.
 */
export function readManifests(folder: string): Manifests {
  const { files, links, problems: unread } = findManifests(folder)
  const objects: FoundObject[] = []
  const problems = [...unread]
  const passedOver = [...links]
  for (const file of files) {
    const found = documentsOf(join(folder, file)).flatMap((document) =>
      'problem' in document
        ? [{ problem: cliDiagnostics.GW4012({ problem: document.problem }) }]
        : findObjects(document.value),
    )
    if (found.length === 0) passedOver.push(file)
    const isSeveral = found.length > 1
    for (const [index, one] of found.entries()) {
      const source = isSeveral ? `${file}#${index + 1}` : file
      if ('object' in one) objects.push({ source, object: one.object })
      else problems.push(manifestProblem(source, one.problem))
    }
  }
  return { objects, problems, files: files.length, passedOver }
}

function documentsOf(path: string): readonly ReadDocument[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return [{ problem: (error as NodeJS.ErrnoException).code ?? String(error) }]
  }
  try {
    return readDocuments(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return [{ problem: 'it is not UTF-8 text' }]
  }
}
