import type { Backend, Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import type { EngineName, FoundEngine } from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { evaluateBlock } from '@gatewright/ir'
import { problemOf } from '../compare-answer.ts'
import { expectedAnswer, irSubject, isMatched, isUnselected } from '../expected-answer.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'
import { FuzzEngine } from './fuzz-engine.ts'
import { makeRequest, objectsOf } from './make-request.ts'
import { poolOf } from './mutate-object.ts'
import { Random } from './random.ts'
import { shrinkRequest } from './shrink-request.ts'

/** What a differential run works with. */
export interface FuzzOptions {
  readonly project: CompiledProject
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly seed: number
  /** Requests for each target; a ClusterPolicy, compiled for each request, gets fewer. */
  readonly count: number
  readonly onProgress?: (done: number, all: number) => void
}

/** A request on which the function and a judge differ, made as small as it still differs. */
export interface FuzzFinding {
  readonly guardrail: string
  /** The setting of the suite that the request was made from. */
  readonly onExisting: 'allow' | 'deny'
  readonly judge: 'ir' | Target
  readonly request: JudgedRequest
  readonly reason: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

/** What a differential run found. */
export interface FuzzReport {
  readonly seed: number
  /** Requests judged, by target. */
  readonly requests: { readonly [T in Target]?: number }
  /** The same of the guardrail that got fewest; a ClusterPolicy is asked about some of them. */
  readonly perGuardrail: number
  /** How many of them the function denies: agreement on what is allowed alone would mean little. */
  readonly denied: number
  readonly findings: readonly FuzzFinding[]
}

/** A random request to the policy of a suite. */
export interface FuzzRequest {
  readonly suite: CompiledSuite
  readonly request: JudgedRequest
}

/** A ClusterPolicy judges about a hundred requests a second. */
const LEGACY_SHARE = 1 / 16
const MOST_FINDINGS = 10
const BATCH = 500

/**
 * Judges random changes of the cases' objects by the function, the IR and the engines' own code, as
 * many for each guardrail. The same seed makes the same requests.
 */
export async function fuzzProject(options: FuzzOptions): Promise<FuzzReport> {
  const { project, targets, backends, engines, seed, count, onProgress } = options
  const shares = sharesOf(project.suites, count)
  const random = new Random(seed)
  const findings: FuzzFinding[] = []
  const requests: { [T in Target]?: number } = {}
  let denied = 0
  let done = 0
  const running: FuzzEngine[] = []
  const judge = async (suite: CompiledSuite, share: number): Promise<void> => {
    const able: FuzzEngine[] = []
    await Promise.all(
      running.map(async (engine) => {
        if (await engine.load(suite)) able.push(engine)
      }),
    )
    const pool = poolOf(suite.cases.flatMap(objectsOf))
    for (let made = 0; made < share && findings.length < MOST_FINDINGS; ) {
      const batch = Array.from({ length: Math.min(BATCH, share - made) }, (_, index) => ({
        one: makeRequest(suite, pool, random),
        turn: done + index,
      }))
      const outcomes = await Promise.all(
        batch.map(async ({ one, turn }) => {
          const asked = able.filter(
            ({ target }) => target !== 'kyverno-legacy' || turn % (1 / LEGACY_SHARE) === 0,
          )
          for (const { target } of asked) requests[target] = (requests[target] ?? 0) + 1
          const expected = await expectedOf(project, one)
          return { one, expected, problems: await problemsOf(asked, one, expected) }
        }),
      )
      for (const { one, expected, problems } of outcomes) {
        if (expected.length > 0) denied++
        for (const found of problems)
          if (findings.length < MOST_FINDINGS) findings.push(await shrunk(project, one, found))
      }
      made += batch.length
      done += batch.length
      onProgress?.(done, count)
    }
  }
  try {
    for (const target of targets) {
      const engine = engines.get(TARGET_HARNESSES[target])
      if (engine !== undefined) running.push(new FuzzEngine(backends[target], engine.path))
    }
    for (const [suite, share] of shares) await judge(suite, share)
  } finally {
    await Promise.all(running.map((engine) => engine.close()))
  }
  return { seed, requests, perGuardrail: fewest(shares), denied, findings }
}

/** How many requests each suite gets: as many for each guardrail, whatever suites it has. */
function sharesOf(
  all: readonly CompiledSuite[],
  count: number,
): readonly (readonly [CompiledSuite, number])[] {
  const suites = all.filter(({ cases }) => cases.length > 0)
  const ids = [...new Set(suites.map(({ policy }) => policy.id))]
  let left = count
  return ids.flatMap((id, index) => {
    const own = suites.filter(({ policy }) => policy.id === id)
    let ofGuardrail = Math.ceil(left / (ids.length - index))
    left -= ofGuardrail
    return own.map((suite, place): readonly [CompiledSuite, number] => {
      const share = Math.ceil(ofGuardrail / (own.length - place))
      ofGuardrail -= share
      return [suite, share]
    })
  })
}

function fewest(shares: readonly (readonly [CompiledSuite, number])[]): number {
  const sums = new Map<string, number>()
  for (const [{ policy }, share] of shares) sums.set(policy.id, (sums.get(policy.id) ?? 0) + share)
  return Math.min(...sums.values())
}

interface Problem {
  readonly reason: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

/** A problem, and who is asked again while its request is made smaller. */
interface Found {
  readonly judge: 'ir' | FuzzEngine
  readonly problem: Problem
}

async function problemsOf(
  engines: readonly FuzzEngine[],
  request: FuzzRequest,
  expected: readonly string[],
): Promise<readonly Found[]> {
  const problems = await Promise.all(
    (['ir', ...engines] as const).map(async (judge) => {
      const problem = await problemOfJudge(judge, request, expected)
      return problem === undefined ? [] : [{ judge, problem }]
    }),
  )
  return problems.flat()
}

async function problemOfJudge(
  judge: Found['judge'],
  request: FuzzRequest,
  expected: readonly string[],
): Promise<Problem | undefined> {
  return judge === 'ir' ? irProblem(request, expected) : engineProblem(judge, request, expected)
}

async function shrunk(
  project: CompiledProject,
  { suite, request }: FuzzRequest,
  { judge, problem }: Found,
): Promise<FuzzFinding> {
  const again = async (smaller: JudgedRequest): Promise<Problem | undefined> => {
    const one = { suite, request: smaller }
    return problemOfJudge(judge, one, await expectedOf(project, one))
  }
  const smallest = await shrinkRequest(
    request,
    async (smaller) => (await again(smaller)) !== undefined,
  )
  return {
    guardrail: suite.policy.id,
    onExisting: suite.policy.onExisting,
    judge: judge === 'ir' ? judge : judge.target,
    request: smallest,
    ...((await again(smallest)) ?? problem),
  }
}

async function expectedOf(
  project: CompiledProject,
  { suite, request }: FuzzRequest,
): Promise<readonly string[]> {
  const { policy, params } = suite
  const { messages, thrown } = await expectedAnswer(project, policy, params, request)
  return thrown === undefined ? messages : [`the function threw: ${thrown}`]
}

function irProblem(
  { suite, request }: FuzzRequest,
  expected: readonly string[],
): Problem | undefined {
  const subject = irSubject(suite.policy, request)
  if (subject === undefined) return undefined
  const actual = evaluateBlock(suite.policy.body, subject, suite.params)
  return expected.join('\n') === actual.join('\n')
    ? undefined
    : { reason: 'the intermediate form and the function differ', expected, actual }
}

async function engineProblem(
  engine: FuzzEngine,
  request: FuzzRequest,
  expected: readonly string[],
): Promise<Problem | undefined> {
  const { policy } = request.suite
  const answer = await engine.judge(request)
  if (answer === undefined) return undefined
  const { outcome, messages: actual } = answer
  const expectation = {
    verdict: expected.length > 0 ? 'deny' : 'allow',
    messages: expected,
    matched: isMatched(policy, request.request),
    unselected: isUnselected(policy, request.request),
  } as const
  const reason = problemOf(engine.target, policy.title, expectation, outcome, actual)
  return reason === undefined ? undefined : { reason, expected, actual }
}
