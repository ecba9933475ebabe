import { LiveFailure, startCluster } from '@gatewright/engines'
import { EXIT } from '../exit-code.ts'
import type { SupervisorMessage, SupervisorOrder } from './supervisor-message.ts'

/**
 * Runs a cluster until it is told to end or a program of it does. It is started by `live up`, which tells it what to
 * do; where that ends before the cluster is ready, so does the cluster.
 */
export async function supervise(): Promise<number> {
  const order = await new Promise<SupervisorOrder>((resolve) => process.once('message', resolve))
  // Programs cannot outlive this process, so that before there is a cluster to stop it may just end.
  const abandon = (): never => process.exit(EXIT.findings)
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, abandon)
  process.on('disconnect', abandon)
  try {
    const cluster = await startCluster({
      directory: order.directory,
      engines: order.engines,
      ...(order.kubernetes === undefined ? {} : { kubernetes: order.kubernetes }),
      onProgress: (text) => tell({ kind: 'progress', text }),
    })
    process.off('disconnect', abandon)
    for (const signal of signals) {
      process.off(signal, abandon)
      process.on(signal, () => void cluster.stop())
    }
    tell({ kind: 'ready' })
    return (await cluster.ended) === undefined ? EXIT.ok : EXIT.findings
  } catch (error) {
    if (!(error instanceof LiveFailure)) throw error
    const { kind, message, log } = error
    tell({ kind: 'failed', failure: { kind, message, log } })
    return EXIT.findings
  }
}

function tell(message: SupervisorMessage): void {
  if (process.connected) process.send?.(message)
}
