import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

let built: URL | undefined

/** The worker's module: beside the bundled command, or built from source when run from source. */
export function guestModule(): URL {
  const bundled = new URL('./guest.js', import.meta.url)
  if (existsSync(bundled)) return bundled
  built ??= buildGuest(fileURLToPath(new URL('./guest.ts', import.meta.url)))
  return built
}

function buildGuest(source: string): URL {
  const outfile = join(mkdtempSync(join(tmpdir(), 'gatewright-guest-')), 'guest.mjs')
  buildSync({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'silent',
  })
  return pathToFileURL(outfile)
}
