import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where a cluster keeps its data: the folder that the user named, or one per user. */
export function liveDirectory(named: string | undefined): string {
  if (named !== undefined) return resolve(named)
  const state = process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state')
  return join(state, 'gatewright', 'live')
}
