import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { cliDiagnostics } from '../diagnostics.ts'
import { readManifests } from '../scan/read-manifests.ts'
import type { Definition } from './definition.ts'
import { isDefinition, readDefinition } from './read-definition.ts'

/** The CustomResourceDefinitions in a file or below a folder, and whatever is wrong with any of them. */
export function findDefinitions(path: string): {
  readonly definitions: readonly Definition[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const failed = (diagnostic: Diagnostic) => ({ definitions: [], diagnostics: [diagnostic] })
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return failed(cliDiagnostics.GW4030({ path }))
  const { objects, problems } = readManifests(path)
  // The one file is named by nobody below itself.
  const named = (source: string): string =>
    entry.isDirectory() ? source : `${basename(path)}${source}`
  const diagnostics: Diagnostic[] = problems.map(({ source, problem }) =>
    cliDiagnostics.GW4033({ source: named(source), problem }),
  )
  const definitions: Definition[] = []
  const found = objects.filter(({ object }) => isDefinition(object))
  for (const { source, object } of found) {
    const read = readDefinition(object, named(source))
    if ('code' in read) diagnostics.push(read)
    else definitions.push(read)
  }
  if (found.length === 0 && diagnostics.length === 0)
    return failed(cliDiagnostics[entry.isDirectory() ? 'GW4032' : 'GW4031']({ path }))
  return { definitions, diagnostics: [...diagnostics, ...duplicates(definitions)] }
}

function duplicates(definitions: readonly Definition[]): readonly Diagnostic[] {
  const first = new Map<string, Definition>()
  return definitions.flatMap((definition) => {
    const { group, kind } = definition
    const key = `${group}/${kind}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, definition)
      return []
    }
    return [cliDiagnostics.GW4037({ group, kind, sources: [other.source, definition.source] })]
  })
}
