import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const WORKSPACE: string = fileURLToPath(new URL('../', import.meta.url))

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    lib: ['es2023'],
    module: 'nodenext',
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  },
}

/**
 * Makes a project as an author would have it, with `gatewright` and `zod` installed.
 *
 * @param files - texts by path; may replace the tsconfig.json
 * @returns the folder, which the caller removes
 */
export function makeProject(files: Readonly<Record<string, string>>, name = 'project'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'gatewright-test-')), name)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(join(WORKSPACE, 'packages/cli'), join(folder, 'node_modules/gatewright'))
  symlinkSync(join(WORKSPACE, 'packages/cli/node_modules/zod'), join(folder, 'node_modules/zod'))
  const all = {
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify(TSCONFIG),
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
