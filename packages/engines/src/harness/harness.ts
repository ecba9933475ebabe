import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { engineEnvironment } from '../engine-environment.ts'
import type { AdmissionRequest } from './admission-request.ts'

/** What a policy of an engine says about a request. */
export interface HarnessAnswer {
  /** Kind and name of the policy; for Gatekeeper of the Constraint. */
  readonly policy: string
  readonly outcome: 'allow' | 'deny' | 'warn' | 'audit' | 'error' | 'notMatched'
  readonly messages: readonly string[]
}

/** Something that a harness could not use. */
export interface HarnessProblem {
  readonly policy?: string
  readonly reason: string
}

/** A request to judge, with the Namespace it is in where more than its name matters. */
export interface HarnessRequest {
  readonly request: AdmissionRequest
  readonly namespace?: object | undefined
}

/** What loading policies ended in. */
export interface HarnessLoad {
  /** Policies that are enforced. */
  readonly policies: readonly string[]
  readonly problems: readonly HarnessProblem[]
}

/** A request to measure. */
export interface MeasureRequest extends HarnessRequest {
  /** Reviews to measure. */
  readonly count: number
  /** Seconds after which there are enough of them. */
  readonly seconds: number
}

/** What the API server counts of a policy's expressions, in its own unit. */
export interface CelCost {
  /** Of every evaluation together; more than `budget` fails the policy. */
  readonly total: number
  readonly budget: number
  /** Of the one evaluation that costs most; more than `limit` fails it. */
  readonly largest: number
  readonly limit: number
  /** Where that expression stands. */
  readonly expression: string
}

/** What reviews of one request took everything that is loaded. */
export interface HarnessMeasurement {
  /** Seconds of each review. */
  readonly seconds: readonly number[]
  /** Processor seconds of one review; 0 where the system does not tell. */
  readonly cpu: number
  /** Allocations of one review. */
  readonly allocations: number
  readonly policies: readonly {
    readonly policy: string
    readonly outcome: HarnessAnswer['outcome']
    /** Absent for Rego, and for CEL that an API server does not understand. */
    readonly celCost?: CelCost
  }[]
}

/** One line of output. */
interface Line {
  readonly loaded?: { readonly policies: readonly string[] }
  readonly error?: HarnessProblem & { readonly id?: string }
  readonly summary?: {
    readonly engines: readonly { readonly name: string; readonly version: string }[]
  }
  readonly id?: string
  readonly done?: number
  readonly measured?: HarnessMeasurement | null
  readonly policy?: string
  readonly outcome?: HarnessAnswer['outcome']
  readonly messages?: readonly string[]
}

interface Waiting {
  readonly answers: HarnessAnswer[]
  readonly resolve: (answers: readonly HarnessAnswer[]) => void
  readonly reject: (error: Error) => void
  problem: string | undefined
}

interface Measuring {
  readonly resolve: (measurement: HarnessMeasurement) => void
  readonly reject: (error: Error) => void
  problem: string | undefined
}

/** Requests that may be on their way at once: what bounds the memory. */
const IN_FLIGHT = 256
/** Milliseconds without a line after which a program counts as stuck. */
const SILENCE = 120_000

/** A running harness program; see the protocol beside its source. */
export class Harness {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<string, Waiting>()
  readonly #measuring = new Map<string, Measuring>()
  readonly #stderr: string[] = []
  #loading:
    | {
        problems: HarnessProblem[]
        resolve: (load: HarnessLoad) => void
        reject: (error: Error) => void
      }
    | undefined
  #room: (() => void)[] = []
  #next = 0
  #failure: Error | undefined
  #isClosing = false
  #timer: NodeJS.Timeout | undefined

  /** @param env - its environment; what is measured runs in the one that others would run it in */
  constructor(binary: string, env: NodeJS.ProcessEnv = engineEnvironment()) {
    this.#child = spawn(binary, { env, stdio: ['pipe', 'pipe', 'pipe'] })
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr.push(text)
      if (this.#stderr.length > 20) this.#stderr.shift()
    })
    this.#child.stdin.on('error', () => {})
    this.#child.on('error', (error) => this.#fail(`it could not be started: ${error.message}`))
    this.#child.on('close', (code, signal) => {
      if (!this.#isClosing || this.#waiting.size + this.#measuring.size > 0)
        this.#fail(`it ended with ${signal ?? `code ${code}`}`)
    })
    createInterface({ input: this.#child.stdout }).on('line', (text) => this.#read(text))
  }

  /** Replaces every policy by those in the files, in their order. */
  load(files: readonly string[], namespaces: readonly object[] = []): Promise<HarnessLoad> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure)
      this.#loading = { problems: [], resolve, reject }
      this.#write({ load: { files, namespaces } })
    })
  }

  /**
   * Judges a request under every policy, in their order. Resolves when the program has said all it
   * has to say; waits where too many requests are on their way.
   *
   * @throws where the program broke off, or could not judge the request
   */
  async judge({ request, namespace }: HarnessRequest): Promise<readonly HarnessAnswer[]> {
    await this.#turn()
    const id = String(this.#next++)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { answers: [], resolve, reject, problem: undefined })
      this.#write({ id, request, ...(namespace === undefined ? {} : { namespace }) })
    })
  }

  /**
   * Measures reviews of a request by everything that is loaded.
   *
   * @throws where the program broke off, or could not review the request
   */
  measure(request: MeasureRequest): Promise<HarnessMeasurement> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure)
      const id = String(this.#next++)
      this.#measuring.set(id, { resolve, reject, problem: undefined })
      this.#write({ measure: { id, ...request } })
    })
  }

  /**
   * Replaces the synced objects that Gatekeeper's templates look up in `data.inventory`; `load` leaves
   * none. They hold for the requests that are judged after this resolves. The program says nothing about
   * objects that it takes, and breaks off at one that it cannot use.
   */
  async inventory(objects: readonly object[]): Promise<void> {
    await this.#turn()
    this.#write({ inventory: objects })
    // It took no place among the requests, so the next that waits gets its turn.
    this.#room.shift()?.()
  }

  /** Ends the program once it has answered everything. */
  async close(): Promise<void> {
    this.#isClosing = true
    clearTimeout(this.#timer)
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.stdin.end()
    await once(this.#child, 'close')
  }

  /** Waits until there is room for a line. */
  async #turn(): Promise<void> {
    while (this.#waiting.size >= IN_FLIGHT && this.#failure === undefined)
      await new Promise<void>((resolve) => this.#room.push(resolve))
    if (this.#failure !== undefined) throw this.#failure
  }

  #write(line: object): void {
    this.#child.stdin.write(`${JSON.stringify(line)}\n`)
    this.#watch()
  }

  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#waiting.size + this.#measuring.size === 0 && this.#loading === undefined) return
    this.#timer = setTimeout(() => {
      this.#fail(`it said nothing for ${SILENCE / 1000} s`)
      this.#child.kill('SIGKILL')
    }, SILENCE)
  }

  #read(text: string): void {
    let line: Line
    try {
      line = JSON.parse(text)
    } catch {
      this.#fail(`it wrote what is no line of its protocol: ${text.slice(0, 200)}`)
      return
    }
    if (line.loaded !== undefined) {
      const loading = this.#loading
      this.#loading = undefined
      loading?.resolve({ policies: line.loaded.policies, problems: loading.problems })
    } else if (line.error !== undefined) this.#readProblem(line.error)
    else if (line.id !== undefined && line.measured !== undefined)
      this.#readMeasurement(line.id, line.measured)
    else if (line.id !== undefined) this.#readAnswer(line.id, line)
    this.#watch()
  }

  #readProblem(problem: HarnessProblem & { readonly id?: string }): void {
    const { id = '' } = problem
    const waiting = this.#waiting.get(id) ?? this.#measuring.get(id)
    if (waiting !== undefined) waiting.problem = problem.reason
    else if (this.#loading !== undefined) this.#loading.problems.push(problem)
    else this.#fail(`it could not use a line: ${problem.reason}`)
  }

  #readMeasurement(id: string, measurement: HarnessMeasurement | null): void {
    const measuring = this.#measuring.get(id)
    this.#measuring.delete(id)
    if (measuring === undefined) this.#fail(`it measured ${id}, which was not asked`)
    else if (measurement === null)
      measuring.reject(new Error(measuring.problem ?? 'no reason given'))
    else measuring.resolve(measurement)
  }

  #readAnswer(id: string, { done, policy = '', outcome = 'error', messages = [] }: Line): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) {
      this.#fail(`it answered ${id}, which was not asked`)
      return
    }
    if (done === undefined) {
      waiting.answers.push({ policy, outcome, messages })
      return
    }
    this.#waiting.delete(id)
    this.#room.shift()?.()
    if (waiting.problem !== undefined) waiting.reject(new Error(waiting.problem))
    else if (done !== waiting.answers.length)
      waiting.reject(new Error(`${waiting.answers.length} answers of ${done} arrived`))
    else waiting.resolve(waiting.answers)
  }

  #fail(reason: string): void {
    if (this.#failure !== undefined) return
    clearTimeout(this.#timer)
    const said = this.#stderr.join('').trim().split('\n').slice(-10).join('\n')
    this.#failure = new Error(`the harness broke off: ${reason}${said === '' ? '' : `\n${said}`}`)
    this.#loading?.reject(this.#failure)
    for (const { reject } of [...this.#waiting.values(), ...this.#measuring.values()])
      reject(this.#failure)
    this.#waiting.clear()
    this.#measuring.clear()
    for (const resolve of this.#room.splice(0)) resolve()
  }
}
