import { join } from 'node:path'
import { EXIT } from '../exit-code.ts'
import { findDefinitions } from '../import-crd/find-definitions.ts'
import { printGroup } from '../import-crd/print-group.ts'
import { writeFiles } from '../import-crd/write-files.ts'
import { report } from '../report.ts'

/** Options of `gatewright import crd`. */
export interface ImportCrdOptions {
  readonly out: string
}

/** Writes the types of custom kinds, and what matches them, one file for each group. */
export async function importCrdCommand(path: string, { out }: ImportCrdOptions): Promise<number> {
  const { definitions, diagnostics } = findDefinitions(path)
  if (diagnostics.length > 0) {
    report(diagnostics)
    return EXIT.usage
  }
  const groups = [...new Set(definitions.map(({ group }) => group))].sort()
  const members = groups.map((group) => {
    const own = definitions.filter((one) => one.group === group)
    const name = `${group}.generated.ts`
    return { name, text: printGroup(group, own), kinds: own.map(({ kind }) => kind).sort() }
  })
  const written = writeFiles(out, new Map(members.map(({ name, text }) => [name, text])))
  if (written.diagnostics.length > 0) {
    report(written.diagnostics)
    return EXIT.usage
  }
  for (const { name, kinds } of members) {
    const state = written.changed.includes(name) ? '' : ' (unchanged)'
    process.stdout.write(`${join(out, name)}: ${kinds.join(', ')}${state}\n`)
  }
  return EXIT.ok
}
