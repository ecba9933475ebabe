import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { execa } from 'execa'
import { cachedBinary } from '../engine-cache.ts'
import { engineModule } from '../engine-module.ts'
import type { EnginePin } from '../engine-pin.ts'
import type { FoundEngine } from '../resolve-engine.ts'
import { LIVE_PINS } from './live-pins.ts'

const FOLDER = 'manifests'

/**
 * Copies what an engine needs in a cluster out of the module cache, beside its binary, where it is without Go too.
 *
 * @throws where the module is not in the module cache, which it is after a build
 */
export async function copyManifests(pin: EnginePin, folder: string): Promise<void> {
  if (pin.manifests === undefined) return
  const { module, path } = pin.manifests
  const { stdout } = await execa('go', ['list', '-mod=readonly', '-m', '-f', '{{.Dir}}', module], {
    cwd: engineModule(pin),
    env: { GOWORK: 'off', GOFLAGS: '' },
  })
  const source = join(stdout.trim(), path)
  const target = join(folder, FOLDER)
  cpSync(source, statSync(source).isDirectory() ? target : join(target, basename(path)), {
    recursive: true,
  })
}

/** The manifest files of an engine: beside its binary, or beside the one that was built here; else none. */
export function engineManifests({
  name,
  path,
}: Pick<FoundEngine, 'name' | 'path'>): readonly string[] {
  const pin: EnginePin | undefined = Object.values(LIVE_PINS).find((each) => each.name === name)
  const cached = pin === undefined ? [] : [cachedBinary(pin, process.env)]
  const folder = [path, ...cached]
    .map((binary) => join(dirname(binary), FOLDER))
    .find((each) => existsSync(each))
  if (folder === undefined) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file))
}
