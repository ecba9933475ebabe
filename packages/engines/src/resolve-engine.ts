import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'
import { cachedBinary, checksumOf } from './engine-cache.ts'
import type { EnginePin, PinnedName } from './engine-pin.ts'
import { LIVE_PINS } from './live/live-pins.ts'
import { PINS } from './pins.ts'

/** An engine that can be run. */
export interface FoundEngine {
  readonly kind: 'found'
  readonly name: PinnedName
  readonly version: string
  readonly path: string
  /** How it was found: by flag, environment variable, in the cache or on PATH. */
  readonly source: 'flag' | 'environment' | 'cache' | 'path'
}

/** What looking for an engine ended in. */
export type ResolvedEngine =
  | FoundEngine
  | { readonly kind: 'missing'; readonly name: PinnedName; readonly message: string }
  | {
      readonly kind: 'wrongVersion'
      readonly name: PinnedName
      readonly path: string
      readonly found: string
      readonly expected: string
      readonly message: string
    }

/** Where to look. */
export interface ResolveOptions {
  /** A binary that the user named; it is used or refused, never passed over. */
  readonly flag?: string | undefined
  readonly environment?: NodeJS.ProcessEnv
}

/** Finds an engine and checks its version: flag, environment variable, cache, PATH. */
export async function resolveEngine(
  name: PinnedName,
  { flag, environment = process.env }: ResolveOptions = {},
): Promise<ResolvedEngine> {
  const pin = PINS[name]
  if (flag !== undefined) return named(pin, flag, 'flag')
  const variable = environment[pin.variable]
  if (variable !== undefined && variable !== '') return named(pin, variable, 'environment')
  const cached = cachedBinary(pin, environment)
  if (isIntact(cached)) return found(pin, cached, 'cache', pin.version)
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    if (folder === '' || !isExecutable(path)) continue
    if ((await versionOf(pin, path)) === pin.version) return found(pin, path, 'path', pin.version)
  }
  const instead = pin.isPublished
    ? `, or set ${pin.variable} to a release binary of that version`
    : ''
  const command = `gatewright engines install${name in LIVE_PINS ? ' --live' : ''}`
  const message = `${pin.title} ${pin.version} was not found: run \`${command}\` (needs Go)${instead}.`
  return { kind: 'missing', name, message }
}

async function named(
  pin: EnginePin,
  path: string,
  source: 'flag' | 'environment',
): Promise<ResolvedEngine> {
  const { name, version: expected } = pin
  if (!isExecutable(path))
    return { kind: 'missing', name, message: `${path} is not an executable file.` }
  const version = await versionOf(pin, path)
  if (version === expected) return found(pin, path, source, version)
  const message = `${path} is ${pin.title} ${version}, but ${expected} is the version that policies are verified with.`
  return { kind: 'wrongVersion', name, path, found: version, expected, message }
}

function found(
  { name }: EnginePin,
  path: string,
  source: FoundEngine['source'],
  version: string,
): FoundEngine {
  return { kind: 'found', name, version, path, source }
}

/** A cached binary counts only with the checksum that was written when it was built. */
function isIntact(path: string): boolean {
  const sum = `${path}.sha256`
  return (
    existsSync(path) && existsSync(sum) && readFileSync(sum, 'utf8').trim() === checksumOf(path)
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function versionOf(pin: EnginePin, path: string): Promise<string> {
  const text =
    pin.versionArguments === undefined
      ? await readFile(path, 'latin1')
      : await printed(path, pin.versionArguments)
  return pin.versionPattern.exec(text)?.[1] ?? 'of an unknown version'
}

async function printed(path: string, args: readonly string[]): Promise<string> {
  const { stdout = '', stderr = '' } = await execa(path, args, {
    reject: false,
    stdin: 'ignore',
    timeout: 30_000,
  })
  return `${stdout}\n${stderr}`
}
