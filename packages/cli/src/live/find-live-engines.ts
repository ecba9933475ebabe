import type { Diagnostic } from '@gatewright/diagnostics'
import {
  type FoundEngine,
  gatherLiveEngines,
  installEngine,
  LIVE_PINS,
  type LiveEngineName,
  type LiveEngines,
  resolveEngine,
} from '@gatewright/engines'
import { cliDiagnostics } from '../diagnostics.ts'

/** Called with what is being built; the seconds since that began come about once a second. */
export type BuildProgress = (text: string, seconds?: number) => void

/** The programs of a cluster, or why there are none. */
export type FoundLiveEngines =
  | { readonly kind: 'found'; readonly engines: LiveEngines }
  | { readonly kind: 'missing'; readonly problems: readonly Diagnostic[] }

/** Finds the programs of a cluster, and builds those that are missing. */
export async function findLiveEngines(onProgress: BuildProgress): Promise<FoundLiveEngines> {
  const problems: Diagnostic[] = []
  const engines = await gatherLiveEngines(async (name) => {
    const engine = await findOrBuild(name, onProgress)
    if ('path' in engine) return engine
    problems.push(engine)
    return undefined
  })
  return engines === undefined ? { kind: 'missing', problems } : { kind: 'found', engines }
}

async function findOrBuild(
  name: LiveEngineName,
  onProgress: BuildProgress,
): Promise<FoundEngine | Diagnostic> {
  const engine = await resolveEngine(name)
  if (engine.kind === 'found') return engine
  const { title, variable, version } = LIVE_PINS[name]
  const isNamed = (process.env[variable] ?? '') !== ''
  if (isNamed) return cliDiagnostics.GW4052({ problem: engine.message })
  const text = `building ${title} ${version}`
  onProgress(`${text}; all that a cluster is made of takes up to half an hour, once`)
  const result = await installEngine(name, { onProgress: (seconds) => onProgress(text, seconds) })
  if (result.kind === 'noGo') return cliDiagnostics.GW4051({ problem: result.message })
  if (result.kind === 'failed') return cliDiagnostics.GW4052({ problem: result.message })
  const built = await resolveEngine(name)
  return built.kind === 'found' ? built : cliDiagnostics.GW4052({ problem: built.message })
}
