import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

/** A program and what it is started with. */
export interface ProgramStart {
  readonly name: string
  readonly path: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Starts the arguments and waits; kills its whole process group as soon as the pipe on its standard input
 * closes, which it does however its owner ends.
 */
const GUARD = `exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
{ read -r _ <&3; kill -KILL 0; } &
guard=$!
wait "$program"
code=$?
kill -KILL "$guard"
exit "$code"`

/** Milliseconds until a process group that was told to end is killed from outside. */
const PATIENCE = 3000

/** A program that cannot outlive this process, even where this one is killed. */
export class GuardedProcess {
  readonly name: string
  /** Resolves with a description once it ended, whatever the reason. */
  readonly ended: Promise<string>
  readonly #child: ChildProcess

  /** @param folder - its working directory */
  constructor({ name, path, args, environment }: ProgramStart, folder: string, logPath: string) {
    this.name = name
    const log = openSync(logPath, 'w')
    try {
      this.#child = spawn('/bin/sh', ['-c', GUARD, 'gatewright', path, ...args], {
        cwd: folder,
        // Nothing else, since some programs take settings from variables.
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
        // A process group of its own, which can be killed as one.
        detached: true,
        stdio: ['pipe', log, log],
      })
    } finally {
      closeSync(log)
    }
    // A guard that is gone closes its end; the event of its exit says so.
    this.#child.stdin?.on('error', () => {})
    this.ended = new Promise((resolve) => {
      this.#child.on('error', ({ message }) => resolve(message))
      this.#child.on('exit', (code, signal) => {
        // Where the guard alone was killed, the program is left.
        this.#killGroup()
        resolve(signal === null ? `ended with code ${code}` : `was ended by ${signal}`)
      })
    })
  }

  /** The process group of the program and its guard. */
  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Ends the program and waits until it is gone. */
  async stop(): Promise<void> {
    this.#child.stdin?.destroy()
    const timer = setTimeout(() => this.#killGroup(), PATIENCE)
    await this.ended
    clearTimeout(timer)
  }

  #killGroup(): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // Nothing is left of it.
    }
  }
}
