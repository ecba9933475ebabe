import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { moduleFiles } from './engine-module.ts'
import type { EnginePin } from './engine-pin.ts'

/** Where a pinned engine is kept for this user: a folder that changes with whatever is built. */
export function cachedBinary(pin: EnginePin, environment: NodeJS.ProcessEnv): string {
  const cache = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  const hash = createHash('sha256')
  for (const file of moduleFiles(pin)) hash.update(readFileSync(file))
  hash.update(pin.package).update(pin.linkerFlags)
  const folder = `${pin.version}-${hash.digest('hex').slice(0, 12)}`
  return join(cache, 'gatewright', 'engines', pin.name, folder, pin.name)
}

/** The checksum of a file, as hex. */
export function checksumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
