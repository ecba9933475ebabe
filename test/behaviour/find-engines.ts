import { type EngineName, type FoundEngine, resolveEngine } from '@gatewright/engines'

/** The engines that judge policies; a missing one is said aloud, and an error where they are required. */
export async function findEngines(): Promise<ReadonlyMap<EngineName, FoundEngine>> {
  const found = new Map<EngineName, FoundEngine>()
  for (const name of ['kyverno', 'gator', 'harness-kyverno', 'harness-gatekeeper'] as const) {
    const engine = await resolveEngine(name, {})
    if (engine.kind === 'found') found.set(name, engine)
    else if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error(engine.message)
    else console.warn(`SKIPPED: ${engine.message}`)
  }
  return found
}
