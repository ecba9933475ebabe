import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ApiClient } from './api-client.ts'
import { clusterFiles } from './cluster-files.ts'
import type { ClusterPlan } from './cluster-plan.ts'
import { readRecord, writeRecord } from './cluster-record.ts'
import { takeDirectory } from './directory-owner.ts'
import { ensureSecrets } from './ensure-secrets.ts'
import { freePorts } from './free-ports.ts'
import { furnitureOf } from './furnish-cluster.ts'
import type { LiveVersions, StartedCluster, StartOptions } from './live-cluster.ts'
import { LiveFailure } from './live-failure.ts'
import { prepareDirectory } from './prepare-directory.ts'
import { ProcessGroup } from './process-group.ts'
import { runPrograms } from './run-programs.ts'
import { temporaryDirectory } from './temporary-directory.ts'

/** How often other ports are tried where something takes one that was free a moment before. */
const ATTEMPTS = 3

/**
 * Starts a real API server with the real admission engines, as processes of this machine that cannot outlive this
 * one. Data of an earlier start are kept where the same versions made them and were ready.
 *
 * @throws LiveFailure where it does not start; then nothing is left running
 */
export async function startCluster(options: StartOptions): Promise<StartedCluster> {
  const temporary = options.directory === undefined ? temporaryDirectory() : undefined
  const directory = resolve(temporary?.path ?? options.directory ?? '')
  const files = clusterFiles(directory)
  prepareDirectory(directory)
  await takeDirectory(files.owner)
  const release = (failure?: LiveFailure): void => {
    rmSync(files.cluster, { force: true })
    if (failure !== undefined) {
      const { kind, message, log } = failure
      writeRecord(files, 'failure', { kind, message, log, at: new Date().toISOString() })
    }
    rmSync(files.owner, { force: true })
    temporary?.remove()
  }
  try {
    for (const file of [files.cluster, files.failure]) rmSync(file, { force: true })
    await ensureSecrets(files)
    const versions = versionsOf(options)
    const { client, group } = await run(directory, versions, options)
    const ended = group.ended.then((failure) => {
      client.close()
      release(failure)
      return failure
    })
    writeRecord(files, 'data', versions)
    const since = new Date().toISOString()
    writeRecord(files, 'cluster', {
      url: client.url,
      versions,
      since,
      processes: group.pids,
    })
    const stop = async (): Promise<void> => {
      await group.stop()
      await ended
    }
    return {
      url: client.url,
      kubeconfig: files.kubeconfig,
      client,
      directory,
      versions,
      ended,
      stop,
    }
  } catch (error) {
    release(error instanceof LiveFailure ? error : undefined)
    throw error
  }
}

/** A cluster that is ready. */
interface Running {
  readonly group: ProcessGroup
  readonly client: ApiClient
}

async function run(
  directory: string,
  versions: LiveVersions,
  options: StartOptions,
): Promise<Running> {
  const { engines, onProgress = () => {}, choosePorts = freePorts } = options
  const files = clusterFiles(directory)
  const isKept = isDeepStrictEqual(readRecord(files, 'data'), versions)
  const furniture = isKept ? undefined : furnitureOf(engines)
  // Until it is whole again, the next start begins with an empty store.
  if (!isKept) rmSync(files.data, { force: true })
  for (let attempt = 1; ; attempt++) {
    const ports = await choosePorts()
    const plan: ClusterPlan = { files, ports, engines, kubernetes: versions.emulated }
    const group = new ProcessGroup(directory)
    try {
      const client = await runPrograms(plan, group, furniture, onProgress)
      return { group, client }
    } catch (error) {
      await group.stop()
      const isTaken = error instanceof LiveFailure && error.kind === 'portTaken'
      if (!isTaken || attempt === ATTEMPTS) throw error
      onProgress('a port was taken; trying others')
    }
  }
}

function versionsOf({ engines, kubernetes = '1.36' }: StartOptions): LiveVersions {
  return {
    etcd: engines.etcd.version,
    kubernetes: engines['kube-apiserver'].version,
    emulated: kubernetes,
    gatekeeper: engines.gatekeeper.version,
    kyverno: engines['kyverno-controller'].version,
  }
}
