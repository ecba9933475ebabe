import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CompileResult, compileProject } from '@gatewright/frontend'

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

/** Milliseconds that many guardrails may take to load while their types are checked. */
const LOAD_LIMIT = 300_000

/**
 * Compiles files, by path, as a project that has this package and zod installed; the project is gone afterwards.
 *
 * @param isTypeChecked - true for files whose types were checked before
 */
export async function compileFiles(
  files: Readonly<Record<string, string>>,
  isTypeChecked: boolean,
): Promise<CompileResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-programs-'))
  try {
    const modules = join(folder, 'node_modules')
    await mkdir(modules)
    const require = createRequire(import.meta.url)
    await symlink(ownPackage(), join(modules, 'gatewright'), 'junction')
    await symlink(dirname(require.resolve('zod/package.json')), join(modules, 'zod'), 'junction')
    const all = {
      'package.json': '{"type":"module"}',
      'tsconfig.json': JSON.stringify(TSCONFIG),
      ...files,
    }
    for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text)
    return await compileProject({
      configFile: join(folder, 'gatewright.config.ts'),
      loadLimit: LOAD_LIMIT,
      isTypeChecked,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The folder of this package: above `dist/`, or above `src/project/`. */
function ownPackage(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return here.endsWith('project') ? dirname(dirname(here)) : dirname(here)
}
