import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { clusterFiles } from './cluster-files.ts'
import { type ClusterRecord, type FailureRecord, readRecord } from './cluster-record.ts'
import { directoryOwner } from './directory-owner.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** What becomes of a cluster. */
export type ClusterStatus =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting'; readonly owner: ProcessIdentity }
  | ({
      readonly kind: 'running'
      readonly owner: ProcessIdentity
      readonly kubeconfig: string
    } & ClusterRecord)
  /** It ended by itself; without a reason where the process that ran it was killed. */
  | { readonly kind: 'failed'; readonly failure?: FailureRecord }

/** Looks at a data directory. */
export async function clusterStatus(directory: string): Promise<ClusterStatus> {
  const files = clusterFiles(resolve(directory))
  const owner = await directoryOwner(files.owner)
  const cluster = readRecord(files, 'cluster')
  if (owner !== undefined)
    return cluster === undefined
      ? { kind: 'starting', owner }
      : { kind: 'running', owner, kubeconfig: files.kubeconfig, ...cluster }
  const failure = readRecord(files, 'failure')
  if (failure !== undefined) return { kind: 'failed', failure }
  return { kind: existsSync(files.owner) ? 'failed' : 'stopped' }
}
