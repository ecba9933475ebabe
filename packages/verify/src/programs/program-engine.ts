import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend } from '@gatewright/backend'
import { Harness, type HarnessRequest, inTemporaryFolder } from '@gatewright/engines'
import { targetDocuments } from '../target-documents.ts'
import type { CompiledProgram } from './compile-programs.ts'

/** Letters of a reason that are worth showing: an engine may quote the whole policy. */
const LONGEST = 2000

/** What a policy says about a request; a policy that an engine did not take says why. */
export interface ProgramAnswer {
  readonly outcome: string
  readonly messages: readonly string[]
}

/** One target's engine, which holds the policies of many programs and asks them all at once. */
export class ProgramEngine {
  readonly #backend: Backend
  readonly #harness: Harness
  readonly #refused = new Set<CompiledProgram>()
  #programs: readonly CompiledProgram[] = []
  #problems: ReadonlyMap<CompiledProgram, string> = new Map()

  constructor(backend: Backend, binary: string) {
    this.#backend = backend
    this.#harness = new Harness(binary)
  }

  /** Programs that the back end refused so far: what it cannot say it says. */
  get refused(): number {
    return this.#refused.size
  }

  /** Replaces the policies. Those that the engine does not take have a problem. */
  async load(programs: readonly CompiledProgram[]): Promise<ReadonlyMap<CompiledProgram, string>> {
    const problems = new Map<CompiledProgram, string>()
    await inTemporaryFolder(async (folder) => {
      const files: string[] = []
      for (const program of programs) {
        const { policy, params } = program
        const documents = targetDocuments(this.#backend, policy.id, policy, params)
        if ('problem' in documents) {
          this.#refused.add(program)
          continue
        }
        const file = join(folder, `${policy.id}.yaml`)
        await writeFile(file, documents.texts.join('---\n'))
        files.push(file)
      }
      const loaded = await this.#harness.load(files)
      for (const { policy = '', reason } of loaded.problems) {
        // A template and a binding have the policy's name, too.
        const name = policy.split('/')[1]
        const own = programs.find((one) => one.policy.id === name)
        if (own === undefined) throw new Error(`${policy}: ${reason}`)
        if (!problems.has(own)) problems.set(own, reason.slice(0, LONGEST))
      }
    })
    this.#programs = programs
    this.#problems = problems
    return problems
  }

  /**
   * What every policy without a problem says about a request. Where one policy fails, an engine may say
   * so of all: then fewer are asked at a time, until those that fail are known.
   */
  async judge(request: HarnessRequest): Promise<ReadonlyMap<CompiledProgram, ProgramAnswer>> {
    const programs = this.#programs
    const answers = await this.#judgeLoaded(request)
    const failed = [...answers].filter(([, { outcome }]) => outcome === 'error')
    if (failed.length <= 1) return answers
    const half = Math.ceil(failed.length / 2)
    const result = new Map(answers)
    for (const part of [failed.slice(0, half), failed.slice(half)]) {
      await this.load(part.map(([program]) => program))
      for (const [program, answer] of await this.judge(request)) result.set(program, answer)
    }
    await this.load(programs)
    return result
  }

  async #judgeLoaded(
    request: HarnessRequest,
  ): Promise<ReadonlyMap<CompiledProgram, ProgramAnswer>> {
    const answers = await this.#harness.judge(request)
    const byName = new Map(answers.map((answer) => [answer.policy.split('/')[1] ?? '', answer]))
    const result = new Map<CompiledProgram, ProgramAnswer>()
    for (const program of this.#programs) {
      if (this.#problems.has(program) || this.#refused.has(program)) continue
      const own = byName.get(program.policy.id)
      result.set(program, own ?? { outcome: 'error', messages: ['the engine gave no answer'] })
    }
    return result
  }

  close(): Promise<void> {
    return this.#harness.close()
  }
}
