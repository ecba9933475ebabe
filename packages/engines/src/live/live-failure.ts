import type { LogTail } from './log-tail.ts'

/** Why a cluster does not run. */
export type LiveFailureKind =
  /** A program ended, or was never ready. */
  | 'programFailed'
  /** Something else took a port in the moment between finding and using it. */
  | 'portTaken'
  /** Another cluster uses the directory. */
  | 'inUse'
  /** Nothing can be written into the directory. */
  | 'directoryUnusable'
  /** What is beside the binary of an engine is missing. */
  | 'manifestsMissing'
  /** The API server refused what a cluster begins with. */
  | 'refused'

/** A cluster that does not start, or that ended by itself: a matter of the machine, for people to read. */
export class LiveFailure extends Error {
  override readonly name = 'LiveFailure'
  readonly kind: LiveFailureKind
  readonly log: LogTail | undefined

  constructor(kind: LiveFailureKind, message: string, log?: LogTail) {
    super(message)
    this.kind = kind
    this.log = log
  }
}
