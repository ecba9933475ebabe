import { createTwoFilesPatch } from 'diff'
import type { Tree } from '../project/emit-tree.ts'
import { readTree } from './read-tree.ts'

/**
 * How an output folder differs from what would be compiled, for people; empty where it does not.
 * Files that are not ours are left alone, so they are no difference.
 */
export function compareTree(folder: string, tree: Tree): readonly string[] {
  const present = readTree(folder)
  const findings: string[] = []
  for (const [path, text] of tree) {
    const file = present.get(path)
    if (file === undefined) findings.push(`missing: ${path}`)
    else if (file.text !== text)
      findings.push(
        createTwoFilesPatch(path, path, file.text, text, 'committed', 'compiled').trimEnd(),
      )
  }
  for (const [path, { ours }] of present)
    if (ours && !tree.has(path)) findings.push(`orphan: ${path}`)
  return findings
}
