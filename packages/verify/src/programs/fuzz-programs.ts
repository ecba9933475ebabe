import type { Backend, Target } from '@gatewright/backend'
import type { EngineName, FoundEngine } from '@gatewright/engines'
import { Random } from '../fuzz/random.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'
import { chooseSubject } from './choose-subject.ts'
import { type CompileFiles, compilePrograms } from './compile-programs.ts'
import { ProgramJudges, type ProgramProblem } from './judge-programs.ts'
import { makeRequest } from './make-object.ts'
import { makeProgram } from './make-program.ts'
import { PairCounts } from './pair-counts.ts'
import { type ProgramFinding, shrinkFinding } from './shrink-finding.ts'
import { SUBJECT_NAMES, SUBJECTS, type SubjectName } from './subjects.ts'
import type { Program } from './term.ts'

/** What a run with random programs works with. */
export interface ProgramFuzzOptions {
  readonly compile: CompileFiles
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly seed: number
  /** Programs. */
  readonly count: number
  /** Requests to each program. */
  readonly requests: number
  /** How many of them ClusterPolicy is asked, which judges about a hundred a second. */
  readonly legacyRequests: number
  readonly onProgress?: (done: number, all: number) => void
}

/** What a run with random programs found. */
export interface ProgramFuzzReport {
  readonly seed: number
  /** Programs that compiled. */
  readonly programs: number
  /** Programs that TypeScript or the compiler refuses, with why. */
  readonly refused: readonly string[]
  /** Programs that the back end of a target cannot say, by target. */
  readonly unsupported: { readonly [T in Target]?: number }
  /** Pairs of a program and a request that were judged, by target. */
  readonly verdicts: { readonly [T in Target]?: number }
  /** How many of them the function denies. */
  readonly denied: number
  /** Pairs of constructs that stood in one another. */
  readonly pairs: ReadonlySet<string>
  readonly findings: readonly ProgramFinding[]
}

/** Programs that are compiled as one project. */
const BATCH = 100
const MOST_FINDINGS = 5

/** Judges random requests to random programs by the function, the IR and the engines' own code. */
export async function fuzzPrograms(options: ProgramFuzzOptions): Promise<ProgramFuzzReport> {
  const { targets, backends, engines, seed, count, onProgress } = options
  const random = new Random(seed)
  const pairs = new PairCounts()
  const binaries = new Map(
    targets.flatMap((target) => {
      const engine = engines.get(TARGET_HARNESSES[target])
      return engine === undefined ? [] : [[target, engine.path] as const]
    }),
  )
  const judges = new ProgramJudges(backends, binaries)
  const run: Run = { options, random, judges, verdicts: {}, denied: 0, problems: new Map() }
  const refused: string[] = []
  let compiled = 0
  try {
    for (let done = 0; done < count && run.problems.size < MOST_FINDINGS; ) {
      const size = Math.min(BATCH, count - done)
      const programs = Array.from({ length: size }, (_, index): Program => {
        const program = makeProgram(`p${done + index}`, chooseSubject(random, pairs), random, pairs)
        pairs.add(program)
        return program
      })
      const batch = await compilePrograms(programs, options.compile)
      compiled += batch.programs.length
      for (const { program } of batch.refused) pairs.remove(program)
      refused.push(...batch.refused.map(({ program, reason }) => `${program.id}: ${reason}`))
      for (const subject of SUBJECT_NAMES) {
        const own = batch.programs.filter(({ program }) => program.subject === subject)
        if (own.length === 0) continue
        note(run, await judges.load(batch.project, own))
        await judgeRequests(run, subject)
      }
      await batch.close()
      done += size
      onProgress?.(done, count)
    }
    const findings: ProgramFinding[] = []
    for (const problem of [...run.problems.values()].slice(0, MOST_FINDINGS))
      findings.push(await shrinkFinding(problem, judges, options.compile))
    const { verdicts, denied } = run
    const unsupported = judges.refused
    return {
      seed,
      programs: compiled,
      refused,
      unsupported,
      verdicts,
      denied,
      pairs: pairs.seen(),
      findings,
    }
  } finally {
    await judges.close()
  }
}

interface Run {
  readonly options: ProgramFuzzOptions
  readonly random: Random
  readonly judges: ProgramJudges
  readonly verdicts: { [T in Target]?: number }
  denied: number
  /** The first problem of each program. */
  readonly problems: Map<Program, ProgramProblem>
}

function note(run: Run, problems: readonly ProgramProblem[]): void {
  for (const problem of problems)
    if (!run.problems.has(problem.program.program))
      run.problems.set(problem.program.program, problem)
}

async function judgeRequests(run: Run, subject: SubjectName): Promise<void> {
  const { options, random, judges, verdicts } = run
  for (let turn = 0; turn < options.requests; turn++) {
    const targets = options.targets.filter(
      (target) => target !== 'kyverno-legacy' || turn < options.legacyRequests,
    )
    const request = makeRequest(SUBJECTS[subject], turn, random)
    const judged = await judges.judge(request, targets)
    run.denied += judged.denied
    for (const target of targets)
      verdicts[target] = (verdicts[target] ?? 0) + (judged.verdicts[target] ?? 0)
    note(run, judged.problems)
  }
}
