import type { JudgedRequest } from '@gatewright/dsl'
import { shrinkRequest } from '../fuzz/shrink-request.ts'
import { type CompileFiles, compilePrograms } from './compile-programs.ts'
import type { ProgramJudge, ProgramJudges, ProgramProblem } from './judge-programs.ts'
import { type PrintedProgram, printProgram } from './print-program.ts'
import { simplerPrograms } from './simpler-programs.ts'
import type { Program } from './term.ts'

/** A program and a request on which a judge differs from the function, made as small as it still differs. */
export interface ProgramFinding {
  readonly program: PrintedProgram
  readonly judge: ProgramJudge
  readonly reason: string
  /** Absent where the engine does not take the policy. */
  readonly request?: JudgedRequest | undefined
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

/** Programs that are tried at once, and how often that is done. */
const TRIED = 60
const ROUNDS = 40

/** Makes the program of a problem smaller, then its request, then the program again. */
export async function shrinkFinding(
  problem: ProgramProblem,
  judges: ProgramJudges,
  compile: CompileFiles,
): Promise<ProgramFinding> {
  const shrunk = await shrinkProgram(problem, judges, compile)
  const smaller = await shrinkAsked(shrunk, judges, compile)
  const smallest = await shrinkProgram(smaller, judges, compile)
  const { judge, reason, request, expected, actual } = smallest
  const program = printProgram(smallest.program.program)
  return { program, judge, reason, request, expected, actual }
}

async function shrinkProgram(
  problem: ProgramProblem,
  judges: ProgramJudges,
  compile: CompileFiles,
): Promise<ProgramProblem> {
  let smallest = problem
  let from = 0
  for (let round = 0; round < ROUNDS; round++) {
    const all = simplerPrograms(smallest.program.program).slice(from, from + TRIED)
    if (all.length === 0) break
    const named = all.map((program, index): Program => ({ ...program, id: `s${index}` }))
    const found = await firstFailing(named, smallest, judges, compile)
    from = found === undefined ? from + TRIED : 0
    smallest = found ?? smallest
  }
  return smallest
}

/** The first of some programs that still shows the problem. */
async function firstFailing(
  programs: readonly Program[],
  { judge, request }: ProgramProblem,
  judges: ProgramJudges,
  compile: CompileFiles,
): Promise<ProgramProblem | undefined> {
  const batch = await compilePrograms(programs, compile).catch(() => undefined)
  if (batch === undefined) return undefined
  try {
    const unloaded = await judges.load(batch.project, batch.programs)
    const targets = judge === 'ir' ? [] : [judge]
    const problems =
      request === undefined ? unloaded : (await judges.judge(request, targets)).problems
    const own = problems.filter((one) => one.judge === judge)
    const index = (one: ProgramProblem): number => batch.programs.indexOf(one.program)
    return own.sort((left, right) => index(left) - index(right))[0]
  } finally {
    await batch.close()
  }
}

async function shrinkAsked(
  problem: ProgramProblem,
  judges: ProgramJudges,
  compile: CompileFiles,
): Promise<ProgramProblem> {
  const { judge, request, program } = problem
  if (request === undefined) return problem
  const batch = await compilePrograms([program.program], compile)
  try {
    await judges.load(batch.project, batch.programs)
    let smallest = problem
    await shrinkRequest(request, async (smaller) => {
      const { problems } = await judges.judge(smaller, judge === 'ir' ? [] : [judge])
      const own = problems.find((one) => one.judge === judge)
      if (own !== undefined) smallest = own
      return own !== undefined
    })
    return smallest
  } finally {
    await batch.close()
  }
}
