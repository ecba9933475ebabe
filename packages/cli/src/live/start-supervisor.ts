import { fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { logTail } from '@gatewright/engines'
import type { FailureText } from './failure-diagnostic.ts'
import type { SupervisorMessage, SupervisorOrder } from './supervisor-message.ts'

/**
 * Starts a process that runs a cluster from now on, and waits until the cluster is ready.
 *
 * @returns why there is none, or undefined
 */
export async function startSupervisor(
  order: SupervisorOrder,
  onProgress: (text: string) => void,
): Promise<FailureText | undefined> {
  const path = join(order.directory, 'supervisor.log')
  const log = openSync(path, 'a')
  const supervisor = fork(process.argv[1] ?? '', ['live', 'supervise'], {
    // It outlives this command and its terminal.
    detached: true,
    cwd: order.directory,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  try {
    return await new Promise<FailureText | undefined>((resolve) => {
      supervisor.on('message', (message: SupervisorMessage) => {
        if (message.kind === 'progress') onProgress(message.text)
        else resolve(message.kind === 'failed' ? message.failure : undefined)
      })
      supervisor.on('exit', (code, signal) => {
        const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`
        const message = `its supervisor ${how}`
        resolve({ kind: 'programFailed', message, log: logTail(path) })
      })
      supervisor.send(order)
    })
  } finally {
    if (supervisor.connected) supervisor.disconnect()
    supervisor.unref()
  }
}
