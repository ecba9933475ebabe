import type { Target } from '@gatewright/backend'
import { type EngineName, type FoundEngine, resolveEngine } from '@gatewright/engines'
import { EXIT } from '../exit-code.ts'

/** The engines that judge some targets. */
export interface FoundEngines {
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  /** Engines that are not there, with what to do about it; said on standard error already. */
  readonly missing: readonly string[]
  /** How the command has to end, where an engine that the user named cannot be used. */
  readonly code: number | undefined
}

/**
 * Finds the engines of targets.
 *
 * @param tables - which engine judges each target
 * @param flags - binaries that the user named, by engine
 */
export async function findEngines(
  tables: readonly Readonly<Record<Target, EngineName>>[],
  targets: readonly Target[],
  flags: { readonly [N in EngineName]?: string | undefined } = {},
): Promise<FoundEngines> {
  const engines = new Map<EngineName, FoundEngine>()
  const missing: string[] = []
  const names = tables.flatMap((table) => targets.map((target) => table[target]))
  for (const name of new Set(names)) {
    const engine = await resolveEngine(name, { flag: flags[name] })
    if (engine.kind === 'found') {
      engines.set(name, engine)
      continue
    }
    if (engine.kind === 'wrongVersion') {
      process.stderr.write(`${engine.message}\n`)
      return { engines, missing, code: EXIT.usage }
    }
    missing.push(engine.message)
    process.stderr.write(`skipped: ${engine.message}\n`)
  }
  return { engines, missing, code: undefined }
}
