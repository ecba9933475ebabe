import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { clusterFiles } from './cluster-files.ts'
import { directoryOwner } from './directory-owner.ts'

/** Removes what a cluster that no longer runs says about itself; its data stay. */
export async function forgetCluster(directory: string): Promise<void> {
  const { cluster, failure, owner } = clusterFiles(resolve(directory))
  if ((await directoryOwner(owner)) !== undefined) return
  for (const file of [cluster, failure, owner]) rmSync(file, { force: true })
}
