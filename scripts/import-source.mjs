// Lets scripts use modules of the packages: Node 20 runs no TypeScript.
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from './files.mjs'

/** @param {string} path of a module that needs no packages, relative to the root */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
