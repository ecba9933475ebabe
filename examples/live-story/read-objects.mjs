import { readFileSync, statSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { filesBelow } from '../../scripts/files.mjs'

/** The objects of a YAML file, or of all below a folder. */
export function readObjects(path) {
  const files = statSync(path).isDirectory() ? filesBelow(path) : [path]
  return files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parseAllDocuments(readFileSync(file, 'utf8')))
    .map((document) => document.toJS())
}
