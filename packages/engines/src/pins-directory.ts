import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the go.mod of each engine is: beside the bundled command, or beside this package's source. */
export function pinsDirectory(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, 'pins')
  return existsSync(bundled) ? bundled : join(here, '../pins')
}
