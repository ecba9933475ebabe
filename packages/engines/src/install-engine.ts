import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { cachedBinary, checksumOf } from './engine-cache.ts'
import { engineModule } from './engine-module.ts'
import { type EnginePin, MINIMUM_GO, type PinnedName } from './engine-pin.ts'
import { keepManifests } from './live/engine-manifests.ts'
import { PINS } from './pins.ts'

/** What an installation ended in. */
export type InstallResult =
  | { readonly kind: 'installed'; readonly path: string; readonly seconds: number }
  | { readonly kind: 'noGo'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

/** How an installation reports. */
export interface InstallOptions {
  readonly environment?: NodeJS.ProcessEnv
  /** Called about once a second with the seconds since the start. */
  readonly onProgress?: (seconds: number) => void
}

/**
 * Builds a pinned engine from its published Go module into the user's cache. The binary appears
 * under its name only when it is whole, so that two installations at once do no harm.
 */
export async function installEngine(
  name: PinnedName,
  { environment = process.env, onProgress }: InstallOptions = {},
): Promise<InstallResult> {
  const pin = PINS[name]
  const problem = await goProblem(environment)
  if (problem !== undefined)
    return {
      kind: 'noGo',
      message: `${problem} Install Go ${MINIMUM_GO} or later${alternative(pin)}.`,
    }
  const path = cachedBinary(pin, environment)
  await mkdir(dirname(path), { recursive: true })
  const folder = mkdtempSync(join(dirname(path), '.build-'))
  const started = performance.now()
  const timer = setInterval(
    () => onProgress?.(Math.round((performance.now() - started) / 1000)),
    1000,
  )
  try {
    const binary = join(folder, name)
    const build = await execa(
      'go',
      [
        'build',
        '-trimpath',
        '-buildvcs=false',
        '-mod=readonly',
        `-ldflags=${pin.linkerFlags}`,
        '-o',
        binary,
        pin.package,
      ],
      {
        cwd: engineModule(pin),
        env: { ...environment, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' },
        reject: false,
        all: true,
      },
    )
    if (build.exitCode !== 0)
      return {
        kind: 'failed',
        message: `go build of ${pin.title} failed:\n${build.all ?? build.message}`,
      }
    await keepManifests(pin, dirname(path))
    await writeFile(join(folder, 'sum'), `${checksumOf(binary)}\n`)
    await rename(join(folder, 'sum'), `${path}.sha256`)
    await rename(binary, path)
    return { kind: 'installed', path, seconds: (performance.now() - started) / 1000 }
  } finally {
    clearInterval(timer)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What there is instead of Go: release binaries, of the engines that are published. */
function alternative({ isPublished, variable, title, version }: EnginePin): string {
  return isPublished ? `, or set ${variable} to a release binary of ${title} ${version}` : ''
}

async function goProblem(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { stdout, exitCode } = await execa('go', ['env', 'GOVERSION'], {
    env: environment,
    extendEnv: false,
    reject: false,
  })
  if (exitCode !== 0) return 'Go was not found.'
  const version = String(stdout).replace(/^go/, '').trim()
  return isOlder(version, MINIMUM_GO) ? `Go ${version} is too old.` : undefined
}

/** Compares dotted numbers. */
export function isOlder(version: string, minimum: string): boolean {
  const parts = (text: string): readonly number[] =>
    text.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0)
  const [mine, other] = [parts(version), parts(minimum)]
  for (const [index, wanted] of other.entries()) {
    const own = mine[index] ?? 0
    if (own !== wanted) return own < wanted
  }
  return false
}
