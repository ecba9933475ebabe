import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORKSPACE } from '../make-project.ts'

/** The names of all diagnostics by code, from the table of every package that has one. */
export function diagnosticCodes(): ReadonlyMap<string, string> {
  const tables = readdirSync(join(WORKSPACE, 'packages'), { withFileTypes: true })
    .map(({ name }) => join(WORKSPACE, 'packages', name, 'src'))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('/diagnostics.ts'))
    .map((file) => readFileSync(file, 'utf8'))
  const rows = tables.flatMap((text) => [
    ...text.matchAll(/^ +(GW\d{4}): \{\s+name: '([a-z0-9-]+)'/gm),
  ])
  return new Map(rows.map(([, code = '', name = '']) => [code, name]))
}
