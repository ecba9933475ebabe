import { connectCluster, type LiveCluster, LiveFailure, startCluster } from '@gatewright/engines'
import { EXIT } from '../exit-code.ts'
import { report } from '../report.ts'
import { failureDiagnostic } from './failure-diagnostic.ts'
import { type BuildProgress, findLiveEngines } from './find-live-engines.ts'
import { liveDirectory } from './live-directory.ts'

/**
 * Does something with the cluster that `live up` started, or else with one that is there for it alone.
 *
 * @returns the exit code, where there is no cluster
 */
export async function useCluster<T>(
  named: string | undefined,
  onProgress: BuildProgress,
  work: (cluster: LiveCluster) => Promise<T>,
): Promise<{ readonly result: T } | { readonly code: number }> {
  const directory = liveDirectory(named)
  try {
    const cluster = (await connectCluster(directory)) ?? (await temporaryCluster(onProgress))
    if (cluster === undefined) return { code: EXIT.engineMissing }
    try {
      return { result: await work(cluster) }
    } finally {
      await cluster.stop()
    }
  } catch (error) {
    if (!(error instanceof LiveFailure)) throw error
    report([failureDiagnostic(error, directory)])
    return { code: EXIT.findings }
  }
}

async function temporaryCluster(onProgress: BuildProgress): Promise<LiveCluster | undefined> {
  const found = await findLiveEngines(onProgress)
  if (found.kind === 'found') return startCluster({ engines: found.engines, onProgress })
  report(found.problems)
  return undefined
}
