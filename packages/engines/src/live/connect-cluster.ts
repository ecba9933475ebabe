import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ApiClient } from './api-client.ts'
import { clusterFiles } from './cluster-files.ts'
import { clusterStatus } from './cluster-status.ts'
import type { LiveCluster } from './live-cluster.ts'

/** The cluster that another process runs with a data directory; undefined where none does. */
export async function connectCluster(directory: string): Promise<LiveCluster | undefined> {
  const status = await clusterStatus(directory)
  if (status.kind !== 'running') return undefined
  const { url, versions } = status
  const { ca, kubeconfig, token } = clusterFiles(resolve(directory))
  const client = new ApiClient({
    url,
    ca: readFileSync(ca, 'utf8'),
    token: readFileSync(token, 'utf8'),
  })
  return {
    url,
    kubeconfig,
    client,
    directory: resolve(directory),
    versions,
    stop: async () => client.close(),
  }
}
