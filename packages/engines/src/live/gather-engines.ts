import type { LiveEngineName } from '../engine-pin.ts'
import type { FoundEngine } from '../resolve-engine.ts'
import type { LiveEngines } from './live-cluster.ts'
import { LIVE_PINS } from './live-pins.ts'

/**
 * Gathers the programs of a cluster, one after the other.
 *
 * @returns undefined as soon as one cannot be had
 */
export async function gatherLiveEngines(
  find: (name: LiveEngineName) => Promise<FoundEngine | undefined>,
): Promise<LiveEngines | undefined> {
  const engines: Partial<Record<LiveEngineName, FoundEngine>> = {}
  for (const name of LIVE_NAMES) {
    const engine = await find(name)
    if (engine === undefined) return undefined
    engines[name] = engine
  }
  return isWhole(engines) ? engines : undefined
}

const LIVE_NAMES = Object.keys(LIVE_PINS).filter(
  (name): name is LiveEngineName => name in LIVE_PINS,
)

function isWhole(engines: Partial<LiveEngines>): engines is LiveEngines {
  return LIVE_NAMES.every((name) => name in engines)
}
