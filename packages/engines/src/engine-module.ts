import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EnginePin } from './engine-pin.ts'

/** The folder of an engine's Go module: beside the bundled command, or beside this package's source. */
export function engineModule({ module }: Pick<EnginePin, 'module'>): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, module)
  return existsSync(bundled) ? bundled : join(here, '..', module)
}

/** The files that decide what is built, sorted: a change in any gives another binary. */
export function moduleFiles(pin: Pick<EnginePin, 'module' | 'isPublished'>): readonly string[] {
  const folder = engineModule(pin)
  // The programs of ours share a module beside theirs.
  const folders = pin.isPublished ? [folder] : [folder, join(folder, '../protocol')]
  return folders.flatMap((one) =>
    readdirSync(one)
      .filter((file) => /^go\.(mod|sum)$|\.go$/.test(file) && !file.endsWith('_test.go'))
      .sort()
      .map((file) => join(one, file)),
  )
}
