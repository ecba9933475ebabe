import { setTimeout as wait } from 'node:timers/promises'
import { clusterStatus, forgetCluster } from '@gatewright/engines'

/** Seconds for a cluster to end by itself before it is killed. */
const PATIENCE = 15

/**
 * Ends the process that starts or runs the cluster of a directory, and waits until it is gone.
 *
 * @returns false where there is none
 */
export async function stopSupervisor(directory: string): Promise<boolean> {
  const first = await clusterStatus(directory)
  if (!('owner' in first)) return false
  const { pid } = first.owner
  const deadline = performance.now() + PATIENCE * 1000
  send(pid, 'SIGTERM')
  for (;;) {
    const status = await clusterStatus(directory)
    // Only who is known to be the owner is sent anything.
    if (!('owner' in status) || status.owner.pid !== pid) break
    if (performance.now() > deadline) send(pid, 'SIGKILL')
    await wait(50)
  }
  // It ended as it was told to, even where it had to be killed.
  await forgetCluster(directory)
  return true
}

function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended in the meantime.
  }
}
