import type { Backend, Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import type { CompiledProject } from '@gatewright/frontend'
import { evaluateBlock } from '@gatewright/ir'
import { problemOf } from '../compare-answer.ts'
import { engineRequest } from '../engine-request.ts'
import { expectedAnswer, irSubject } from '../expected-answer.ts'
import { servedRequest } from '../served-request.ts'
import type { CompiledProgram } from './compile-programs.ts'
import { ProgramEngine } from './program-engine.ts'

/** Who is compared with the function. */
export type ProgramJudge = 'ir' | Target

/** A judge that differs from the function about a request, or a policy that its engine does not take. */
export interface ProgramProblem {
  readonly program: CompiledProgram
  readonly judge: ProgramJudge
  readonly reason: string
  /** Absent where the policy was not loaded. */
  readonly request?: JudgedRequest | undefined
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

/** The function's answers to a request, and who differs. */
export interface ProgramJudgement {
  readonly denied: number
  /** Answers of each target's engine. */
  readonly verdicts: { readonly [T in Target]?: number }
  readonly problems: readonly ProgramProblem[]
}

/** The engines of some targets, asked about many programs of one subject at a time. */
export class ProgramJudges {
  readonly #engines: ReadonlyMap<Target, ProgramEngine>
  #project: CompiledProject | undefined
  #programs: readonly CompiledProgram[] = []

  constructor(
    backends: { readonly [T in Target]: Backend },
    binaries: ReadonlyMap<Target, string>,
  ) {
    this.#engines = new Map(
      [...binaries].map(([target, path]) => [target, new ProgramEngine(backends[target], path)]),
    )
  }

  /** Loads the policies into every engine. */
  async load(
    project: CompiledProject,
    programs: readonly CompiledProgram[],
  ): Promise<readonly ProgramProblem[]> {
    this.#project = project
    this.#programs = programs
    const all = await Promise.all(
      [...this.#engines].map(async ([judge, engine]) =>
        [...(await engine.load(programs))].map(
          ([program, reason]): ProgramProblem => ({
            program,
            judge,
            reason: `the policy is not loaded: ${reason}`,
            expected: [],
            actual: [],
          }),
        ),
      ),
    )
    return all.flat()
  }

  /** What every program's judges say about a request to their common subject. */
  async judge(
    asked: JudgedRequest,
    targets: readonly Target[],
    withIr = true,
  ): Promise<ProgramJudgement> {
    const [first] = this.#programs
    const project = this.#project
    if (first === undefined || project === undefined)
      return { denied: 0, verdicts: {}, problems: [] }
    const request = servedRequest(first.policy, asked)
    const expected = new Map(
      await Promise.all(
        this.#programs.map(async (program) => {
          const { policy, params } = program
          const answer = await expectedAnswer(project, policy, params, request)
          return [program, answer] as const
        }),
      ),
    )
    const problems: ProgramProblem[] = []
    const add = (
      program: CompiledProgram,
      judge: ProgramJudge,
      reason: string,
      actual: readonly string[],
    ) =>
      problems.push({
        program,
        judge,
        reason,
        request,
        expected: expected.get(program)?.messages ?? [],
        actual,
      })
    for (const [program, { messages, thrown }] of expected) {
      const subject = withIr ? irSubject(program.policy, request) : undefined
      if (thrown !== undefined) add(program, 'ir', `the function throws: ${thrown}`, [])
      if (subject === undefined) continue
      const actual = evaluateBlock(program.policy.body, subject, program.params)
      if (actual.join('\n') !== messages.join('\n'))
        add(program, 'ir', 'the intermediate form and the function differ', actual)
    }
    const verdicts: { [T in Target]?: number } = {}
    const sent = engineRequest(first.policy, request)
    if (sent === undefined) throw new Error(`no request can be about ${asked.object?.kind}`)
    await Promise.all(
      targets.map(async (target) => {
        const answers = await this.#engines.get(target)?.judge(sent)
        verdicts[target] = answers?.size ?? 0
        for (const [program, { outcome, messages: actual }] of answers ?? []) {
          const { messages, matched } = expected.get(program) ?? { messages: [], matched: false }
          const verdict = messages.length > 0 ? 'deny' : 'allow'
          const wanted = { verdict, messages, matched } as const
          const reason = problemOf(target, program.policy.title, wanted, outcome, actual)
          if (reason !== undefined) add(program, target, `${reason} (${outcome})`, actual)
        }
      }),
    )
    const denied = [...expected.values()].filter(({ messages }) => messages.length > 0).length
    return { denied, verdicts, problems }
  }

  /** How many programs the back end of each target refused. */
  get refused(): { readonly [T in Target]?: number } {
    return Object.fromEntries(
      [...this.#engines].map(([target, engine]) => [target, engine.refused]),
    )
  }

  async close(): Promise<void> {
    await Promise.all([...this.#engines.values()].map((engine) => engine.close()))
  }
}
