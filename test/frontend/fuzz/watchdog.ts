import { Worker } from 'node:worker_threads'

/** Ends the process where one piece of work takes too long, which its own thread could not notice. */
export interface Watchdog {
  /** Begins the next piece of work; `what` is printed where it does not end in time. */
  readonly watch: (what: string) => void
  readonly stop: () => Promise<number>
}

const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
let timer
parentPort.on('message', (what) => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    writeSync(2, 'not done after ' + workerData.limit + ' ms: ' + what + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }, workerData.limit)
})`

/** @param limit - milliseconds that one piece of work may take */
export function startWatchdog(limit: number): Watchdog {
  const worker = new Worker(SOURCE, { eval: true, workerData: { limit } })
  return {
    watch: (what) => worker.postMessage(what),
    stop: () => worker.terminate(),
  }
}
