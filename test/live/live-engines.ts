import { gatherLiveEngines, type LiveEngines, resolveEngine } from '@gatewright/engines'

/** The programs of a cluster; a missing one is said aloud, and an error where they are required. */
export function liveEngines(): Promise<LiveEngines | undefined> {
  return gatherLiveEngines(async (name) => {
    const engine = await resolveEngine(name)
    if (engine.kind === 'found') return engine
    if (process.env.GATEWRIGHT_REQUIRE_LIVE === '1') throw new Error(engine.message)
    console.warn(`SKIPPED: ${engine.message}`)
    return undefined
  })
}
