import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { GuardedProcess, type ProgramStart } from './guarded-process.ts'
import { LiveFailure } from './live-failure.ts'
import { logTail } from './log-tail.ts'

/** Milliseconds between two looks at a program that is to become ready. */
const INTERVAL = 100

/** Programs that live and end together. */
export class ProcessGroup {
  /** Resolves once nothing runs any more: with the reason where a program ended by itself. */
  readonly ended: Promise<LiveFailure | undefined>
  readonly #folder: string
  readonly #programs: GuardedProcess[] = []
  /** Resolves when a program ends by itself, before the others do. */
  readonly #failing: Promise<unknown>
  #fail: () => void = () => {}
  #end: (failure: LiveFailure | undefined) => void = () => {}
  #failure: LiveFailure | undefined
  #isStopping = false

  /** @param folder - where the programs run and where their logs are, one `<name>.log` each */
  constructor(folder: string) {
    this.#folder = folder
    this.#failing = new Promise<void>((resolve) => {
      this.#fail = resolve
    })
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  /** The process group of each program that runs. */
  get pids(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      this.#programs.flatMap(({ name, pid }) => (pid === undefined ? [] : [[name, pid]])),
    )
  }

  start(program: ProgramStart): void {
    const started = new GuardedProcess(program, this.#folder, this.#logOf(program.name))
    this.#programs.push(started)
    void started.ended.then((how) => {
      if (this.#isStopping) return
      this.#failure = this.#failureOf(program.name, how)
      this.#fail()
      void this.stop()
    })
  }

  /**
   * Waits until something is so.
   *
   * @param complaint - what is wrong with the program while it is not
   * @param seconds - after which it never will be
   * @throws LiveFailure where a program of the group ends before, or it is never so
   */
  async until(
    program: string,
    complaint: string,
    seconds: number,
    isSo: () => Promise<boolean>,
  ): Promise<void> {
    const deadline = performance.now() + seconds * 1000
    let reason = ''
    while (this.#failure === undefined) {
      const attempt = isSo().catch((error: unknown) => {
        reason = `: ${error instanceof Error ? error.message : String(error)}`
        return false
      })
      if ((await Promise.race([attempt, this.#failing])) === true) return
      if (performance.now() > deadline)
        throw this.#failureOf(program, `${complaint} after ${seconds} s${reason}`)
      await Promise.race([wait(INTERVAL), this.#failing])
    }
    throw this.#failure
  }

  /** Ends every program, the last that was started first, and waits until they are gone. */
  async stop(): Promise<void> {
    if (!this.#isStopping) {
      this.#isStopping = true
      for (const program of [...this.#programs].reverse()) await program.stop()
      this.#end(this.#failure)
    }
    await this.ended
  }

  #failureOf(program: string, complaint: string): LiveFailure {
    const log = logTail(this.#logOf(program))
    const isTaken = log.lines.some((line) => /address already in use/i.test(line))
    const kind = isTaken ? 'portTaken' : 'programFailed'
    return new LiveFailure(kind, `${program} ${complaint}`, log)
  }

  #logOf(program: string): string {
    return join(this.#folder, `${program}.log`)
  }
}
