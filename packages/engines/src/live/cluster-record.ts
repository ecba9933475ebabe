import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { ClusterFiles } from './cluster-files.ts'
import type { LiveVersions } from './live-cluster.ts'
import type { LiveFailure } from './live-failure.ts'

/** What a cluster that runs says about itself, in its data directory. */
export interface ClusterRecord {
  readonly url: string
  readonly versions: LiveVersions
  /** When it was ready, by ISO 8601. */
  readonly since: string
  /** The process group of each of its programs. */
  readonly processes: Readonly<Record<string, number>>
}

/** What a cluster that ended by itself leaves in its data directory. */
export interface FailureRecord extends Pick<LiveFailure, 'kind' | 'message' | 'log'> {
  /** When, by ISO 8601. */
  readonly at: string
}

/** What each file of a data directory that a cluster writes for others holds. */
interface Records {
  readonly cluster: ClusterRecord
  readonly failure: FailureRecord
  readonly data: LiveVersions
}

/** Writes a record; readers see all of it or none. */
export function writeRecord<K extends keyof Records>(
  files: ClusterFiles,
  name: K,
  record: Records[K],
): void {
  const draft = `${files[name]}.draft`
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 })
  renameSync(draft, files[name])
}

/** Reads a record of this version of the product; undefined where there is none. */
export function readRecord<K extends keyof Records>(
  files: ClusterFiles,
  name: K,
): Records[K] | undefined {
  try {
    return JSON.parse(readFileSync(files[name], 'utf8'))
  } catch {
    return undefined
  }
}
