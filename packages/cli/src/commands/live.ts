import { displayLines } from '@gatewright/diagnostics'
import {
  type ClusterStatus,
  clusterStatus,
  KUBERNETES_MINORS,
  LiveFailure,
  prepareDirectory,
} from '@gatewright/engines'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { failureDiagnostic } from '../live/failure-diagnostic.ts'
import { findLiveEngines } from '../live/find-live-engines.ts'
import { liveDirectory } from '../live/live-directory.ts'
import { showProgress } from '../live/show-progress.ts'
import { startSupervisor } from '../live/start-supervisor.ts'
import { stopSupervisor } from '../live/stop-supervisor.ts'
import { report } from '../report.ts'

/** Options of `gatewright live down`. */
export interface LiveOptions {
  readonly directory?: string
}

/** Options of `gatewright live up`. */
export interface LiveUpOptions extends LiveOptions {
  readonly kubernetes?: string
}

/** Options of `gatewright live status`. */
export interface LiveStatusOptions extends LiveOptions {
  readonly json?: boolean
}

/** Starts a cluster that stays, unless one runs. */
export async function liveUpCommand(options: LiveUpOptions): Promise<number> {
  const kubernetes = KUBERNETES_MINORS.find((minor) => minor === options.kubernetes)
  if (options.kubernetes !== undefined && kubernetes === undefined) {
    report([cliDiagnostics.GW4050({ version: options.kubernetes, known: KUBERNETES_MINORS })])
    return EXIT.usage
  }
  const directory = liveDirectory(options.directory)
  const before = await clusterStatus(directory)
  if (before.kind === 'running') {
    if (kubernetes !== undefined && kubernetes !== before.versions.emulated) {
      report([cliDiagnostics.GW4054({ directory })])
      return EXIT.usage
    }
    process.stdout.write(`a cluster runs already\n${runningText(before)}`)
    return EXIT.ok
  }
  try {
    prepareDirectory(directory)
  } catch (error) {
    if (!(error instanceof LiveFailure)) throw error
    report([failureDiagnostic(error, directory)])
    return EXIT.usage
  }
  const started = performance.now()
  const found = await findLiveEngines(showProgress)
  if (found.kind === 'missing') {
    report(found.problems)
    return EXIT.engineMissing
  }
  const { engines } = found
  const failure = await startSupervisor({ directory, engines, kubernetes }, showProgress)
  const status = await clusterStatus(directory)
  if (failure !== undefined || status.kind !== 'running') {
    const unknown = { kind: 'programFailed', message: 'it ended at once', log: undefined } as const
    report([failureDiagnostic(failure ?? unknown, directory)])
    return EXIT.findings
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`a cluster is up after ${seconds} s\n${runningText(status)}`)
  return EXIT.ok
}

/** Ends the cluster, if there is one. */
export async function liveDownCommand(options: LiveOptions): Promise<number> {
  const wasRunning = await stopSupervisor(liveDirectory(options.directory))
  process.stdout.write(wasRunning ? 'the cluster is down\n' : 'no cluster runs\n')
  return EXIT.ok
}

/** Says what becomes of the cluster. */
export async function liveStatusCommand(options: LiveStatusOptions): Promise<number> {
  const directory = liveDirectory(options.directory)
  const status = await clusterStatus(directory)
  if (options.json === true)
    process.stdout.write(`${JSON.stringify({ directory, ...status }, undefined, 2)}\n`)
  else process.stdout.write(statusText(status))
  return status.kind === 'running' ? EXIT.ok : EXIT.findings
}

function statusText(status: ClusterStatus): string {
  if (status.kind === 'running') return runningText(status)
  if (status.kind === 'starting')
    return `a cluster is being started by process ${status.owner.pid}\n`
  if (status.kind === 'stopped') return 'no cluster runs\n'
  const { failure } = status
  if (failure === undefined)
    return 'no cluster runs; the process that ran the last one was killed\n'
  const lines = failure.log === undefined ? [] : [`${failure.log.path}:`, ...failure.log.lines]
  const summary = `no cluster runs; the last one ended at ${failure.at}: ${failure.message}`
  return `${[summary, ...lines].map(displayLines).join('\n')}\n`
}

function runningText({
  url,
  versions,
  kubeconfig,
  owner,
}: Extract<ClusterStatus, { kind: 'running' }>): string {
  const { emulated, etcd, gatekeeper, kubernetes, kyverno } = versions
  return `Kubernetes ${kubernetes} as ${emulated}, Gatekeeper ${gatekeeper}, Kyverno ${kyverno}, etcd ${etcd}
at ${url}, run by process ${owner.pid}; \`gatewright live down\` ends it

export KUBECONFIG=${shellWord(kubeconfig)}
`
}

/** As a shell reads it. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
