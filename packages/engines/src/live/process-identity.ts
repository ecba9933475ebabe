import { existsSync, readFileSync } from 'node:fs'
import { execa } from 'execa'

/** A process, told from any other that gets its number later. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it was started, as the system writes it. */
  readonly started: string
}

/** The process that has a number now; undefined where none has. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const started = existsSync('/proc/self/stat') ? startedByProc(pid) : await startedByPs(pid)
  return started === undefined || started === '' ? undefined : { pid, started }
}

/** Whether a process still runs. */
export async function isRunning({ pid, started }: ProcessIdentity): Promise<boolean> {
  return (await identifyProcess(pid))?.started === started
}

/** Clock ticks since the machine was started, and which start that was; see proc(5). */
function startedByProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return undefined
    return `${fields[18]} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return undefined
  }
}

async function startedByPs(pid: number): Promise<string | undefined> {
  const { stdout, exitCode } = await execa('ps', ['-o', 'lstart=', '-p', String(pid)], {
    reject: false,
  })
  return exitCode === 0 ? stdout.trim() : undefined
}
