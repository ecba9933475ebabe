import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { guestModule } from './guest-module.ts'
import type { GuestFailure, GuestProject, JudgeAnswer, JudgeRequest } from './guest-protocol.ts'

type Answer = GuestProject | GuestFailure | JudgeAnswer

/** What loading ended in. */
export type GuestResult = GuestProject | GuestFailure | { readonly kind: 'timeout' }

/** A worker that runs one project's code, apart from the compiler and under a time limit. */
export class GuestHost {
  readonly #worker: Worker
  readonly #folder: string
  readonly #limit: number
  readonly #waiting = new Map<number, (answer: JudgeAnswer) => void>()
  readonly #loaded: Promise<GuestResult>
  /** Guardrails whose shapes the worker has. */
  readonly #known = new Set<number>()
  #ticket = 0

  private constructor(worker: Worker, folder: string, limit: number) {
    this.#worker = worker
    this.#folder = folder
    this.#limit = limit
    this.#loaded = this.#load()
  }

  /** @param limit - milliseconds that loading, or one judgement, may take */
  static async start(code: string, limit: number): Promise<GuestHost> {
    const folder = await mkdtemp(join(tmpdir(), 'gatewright-'))
    const bundle = join(folder, 'project.mjs')
    await writeFile(bundle, code)
    const worker = new Worker(guestModule(), {
      workerData: { bundle: pathToFileURL(bundle).href },
      stdout: true,
      stderr: true,
    })
    // What a project prints must not mix with --json output.
    worker.stdout.pipe(process.stderr, { end: false })
    worker.stderr.pipe(process.stderr, { end: false })
    return new GuestHost(worker, folder, limit)
  }

  /** The project, once its modules have run. */
  load(): Promise<GuestResult> {
    return this.#loaded
  }

  /** Runs one guardrail on one object; a judgement over the limit counts as thrown. */
  async judge(request: Omit<JudgeRequest, 'ticket'>): Promise<JudgeAnswer> {
    const ticket = this.#ticket++
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(ticket)
        resolve({ ticket, thrown: `no answer within ${this.#limit / 1000} s` })
      }, this.#limit)
      this.#waiting.set(ticket, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
      // The shapes of a Pod are a thousand times as large as a request.
      const shapes = this.#known.has(request.guardrail) ? undefined : request.shapes
      this.#known.add(request.guardrail)
      this.#worker.postMessage({ ticket, ...request, shapes })
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
    await rm(this.#folder, { recursive: true, force: true })
  }

  #load(): Promise<GuestResult> {
    return new Promise((resolve) => {
      let isDone = false
      const giveUp = (): void => {
        if (isDone) return
        resolve({ kind: 'timeout' })
        void this.close()
      }
      // Types are checked meanwhile, which lets nothing be read: an answer may be waiting.
      const timer = setTimeout(() => setImmediate(giveUp), this.#limit)
      const finish = (result: GuestResult): void => {
        isDone = true
        clearTimeout(timer)
        resolve(result)
      }
      this.#worker.on('message', (answer: Answer) => {
        if ('ticket' in answer) {
          this.#waiting.get(answer.ticket)?.(answer)
          this.#waiting.delete(answer.ticket)
        } else finish(answer)
      })
      this.#worker.on('error', ({ message, stack }: Error) =>
        finish({ kind: 'failed', message, stack: stack ?? '' }),
      )
      this.#worker.on('exit', () =>
        finish({ kind: 'failed', message: 'the process was ended by the project', stack: '' }),
      )
    })
  }
}
