import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { memberOf } from './kube-object.ts'
import { LiveFailure } from './live-failure.ts'
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts'

/**
 * Takes a data directory for this process.
 *
 * @param file - names the owner, in the directory
 * @throws LiveFailure where a process that runs has it
 */
export async function takeDirectory(file: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(await identifyProcess(process.pid)))
  try {
    if ((await directoryOwner(file)) === undefined) rmSync(file, { force: true })
    // A whole file appears, or none does.
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
    throw new LiveFailure('inUse', `another cluster is started or runs with ${file}`)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The process that has a data directory; undefined where none does any more. */
export async function directoryOwner(file: string): Promise<ProcessIdentity | undefined> {
  const owner = readOwner(file)
  return owner !== undefined && (await isRunning(owner)) ? owner : undefined
}

function readOwner(file: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const [pid, started] = [memberOf(value, 'pid'), memberOf(value, 'started')]
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined
  } catch {
    return undefined
  }
}
