import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { cachedBinary } from '../engine-cache.ts'
import { engineModule } from '../engine-module.ts'
import type { EnginePin } from '../engine-pin.ts'
import { PINS } from '../pins.ts'
import type { FoundEngine } from '../resolve-engine.ts'
import { isKubeObject, type KubeObject } from './kube-object.ts'

/** As JSON, which is read in a moment where YAML takes seconds. */
const FILE = 'manifests.json'

/**
 * Takes the objects that an engine needs in a cluster out of its module and keeps them in a folder, where they are
 * without Go too.
 *
 * @throws where the module is not in the module cache, which it is after a build
 */
export async function keepManifests(pin: EnginePin, folder: string): Promise<void> {
  if (pin.manifests === undefined) return
  const { module, path } = pin.manifests
  const { stdout } = await execa('go', ['list', '-mod=readonly', '-m', '-f', '{{.Dir}}', module], {
    cwd: engineModule(pin),
    env: { GOWORK: 'off', GOFLAGS: '' },
  })
  // Nothing but an installation reads YAML here.
  const { parseAllDocuments } = await import('yaml')
  const objects = filesOf(join(stdout.trim(), path)).flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).map((document): unknown => document.toJS()),
  )
  writeFileSync(join(folder, FILE), JSON.stringify(objects.filter(isKubeObject)))
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(path, file))
}

/** The objects of an engine: from beside its binary, or from beside the one that was built for this user. */
export function engineManifests({
  name,
  path,
}: Pick<FoundEngine, 'name' | 'path'>): readonly KubeObject[] | undefined {
  const beside = join(dirname(path), FILE)
  const file = existsSync(beside)
    ? beside
    : join(dirname(cachedBinary(PINS[name], process.env)), FILE)
  if (!existsSync(file)) return undefined
  const objects: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(objects) ? objects.filter(isKubeObject) : undefined
}
