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

/**
 * Judges random changes of the cases' objects by the function, the IR and the engines' own code. The
 * same seed makes the same requests.
 */
export async function fuzzProject(options: FuzzOptions): Promise<FuzzReport> {
  const { project, targets, backends, engines, seed, count, onProgress } = options
  const suites = project.suites.filter(({ cases }) => cases.length > 0)
  const random = new Random(seed)
  const pools = new Map(suites.map((suite) => [suite, poolOf(suite.cases.flatMap(objectsOf))]))
  const findings: FuzzFinding[] = []
  const requests: { [T in Target]?: number } = {}
  let denied = 0
  const running = new Map<Target, FuzzEngine>()
  try {
    for (const target of targets) {
      const engine = engines.get(TARGET_HARNESSES[target])
      if (engine !== undefined)
        running.set(target, await FuzzEngine.start(backends[target], engine.path, suites))
    }
    for (let done = 0; done < count && findings.length < MOST_FINDINGS; ) {
      const batch = Array.from({ length: Math.min(500, count - done) }, () =>
        makeRequest(random.pick(suites), pools, random),
      )
      await Promise.all(
        batch.map(async (request, index) => {
          const expected = await expectedMessages(project, request)
          if (expected.length > 0) denied++
          const check = async (judge: 'ir' | Target, one: FuzzRequest) =>
            judge === 'ir' ? irProblem(project, one) : engineProblem(project, running, judge, one)
          for (const judge of ['ir', ...running.keys()] as const) {
            if (judge === 'kyverno-legacy' && (done + index) % (1 / LEGACY_SHARE) !== 0) continue
            if (judge !== 'ir') requests[judge] = (requests[judge] ?? 0) + 1
            if ((await check(judge, request)) === undefined) continue
            if (findings.length >= MOST_FINDINGS) return
            const { suite } = request
            const smallest = await shrinkRequest(
              request.request,
              async (smaller) => (await check(judge, { suite, request: smaller })) !== undefined,
            )
            const problem = await check(judge, { suite, request: smallest })
            if (problem !== undefined)
              findings.push({
                guardrail: suite.policy.id,
                onExisting: suite.policy.onExisting,
                judge,
                request: smallest,
                ...problem,
              })
          }
        }),
      )
      done += batch.length
      onProgress?.(done, count)
    }
  } finally {
    await Promise.all([...running.values()].map((engine) => engine.close()))
  }
  return { seed, requests, denied, findings }
}

interface Problem {
  readonly reason: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

async function expectedMessages(
  project: CompiledProject,
  { suite, request }: FuzzRequest,
): Promise<readonly string[]> {
  const { policy, params } = suite
  const { messages, thrown } = await expectedAnswer(project, policy, params, request)
  return thrown === undefined ? messages : [`the function threw: ${thrown}`]
}

async function irProblem(
  project: CompiledProject,
  { suite, request }: FuzzRequest,
): Promise<Problem | undefined> {
  const subject = irSubject(suite.policy, request)
  if (subject === undefined) return undefined
  const expected = await expectedMessages(project, { suite, request })
  const actual = evaluateBlock(suite.policy.body, subject, suite.params)
  return expected.join('\n') === actual.join('\n')
    ? undefined
    : { reason: 'the intermediate form and the function differ', expected, actual }
}

async function engineProblem(
  project: CompiledProject,
  running: ReadonlyMap<Target, FuzzEngine>,
  target: Target,
  request: FuzzRequest,
): Promise<Problem | undefined> {
  const { policy } = request.suite
  const answer = await running.get(target)?.judge(request)
  if (answer === undefined) return undefined
  const messages = await expectedMessages(project, request)
  const { outcome, messages: actual } = answer
  const expectation = {
    verdict: messages.length > 0 ? 'deny' : 'allow',
    messages,
    matched: isMatched(policy, request.request),
    unselected: isUnselected(policy, request.request),
  } as const
  const reason = problemOf(target, policy.title, expectation, outcome, actual)
  return reason === undefined ? undefined : { reason, expected: messages, actual }
}
