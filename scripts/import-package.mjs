// Lets scripts use a package as a whole: Node 20 runs no TypeScript.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './files.mjs'

/** Some packages inside are not modules. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/**
 * Bundles a package into its `dist`, from where it finds the files beside its sources, and imports it.
 * @param {string} name of a folder in packages/
 */
export async function importPackage(name) {
  const { build } = await import('esbuild')
  const folder = join(ROOT, 'packages', name)
  const outfile = join(folder, 'dist/index.mjs')
  await build({
    entryPoints: [join(folder, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}
