import type { Backend, Target } from '@gatewright/backend'
import type { ManifestObject } from '@gatewright/dsl'
import type { EngineName, FoundEngine } from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { evaluateBlock, type JsonObject } from '@gatewright/ir'
import { caseObject, matchedKind } from '../case-object.ts'
import { problemOf } from '../compare-answer.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'
import { FuzzEngine } from './fuzz-engine.ts'
import { mutateObject, type Pool, poolOf } from './mutate-object.ts'
import { Random } from './random.ts'
import { shrinkObject } from './shrink-object.ts'

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
  readonly judge: 'ir' | Target
  readonly operation: FuzzRequest['operation']
  readonly object: ManifestObject
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

/** A random request: an object, created, updated from another one, or deleted. */
export interface FuzzRequest {
  readonly suite: CompiledSuite
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE'
  readonly object: ManifestObject
  readonly oldObject: ManifestObject | undefined
}

/** Of a hundred requests: updates, and deletions; the rest are creations. */
const UPDATES = 25
const DELETIONS = 10
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
  const pools = new Map(
    suites.map((suite) => [suite, poolOf(suite.cases.map(({ object }) => object))]),
  )
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
            const object = await shrinkObject(
              request.object,
              async (smaller) =>
                (await check(judge, { ...request, object: smaller })) !== undefined,
            )
            const problem = await check(judge, { ...request, object })
            if (problem !== undefined)
              findings.push({
                guardrail: request.suite.policy.id,
                judge,
                operation: request.operation,
                object,
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

function makeRequest(
  suite: CompiledSuite,
  pools: ReadonlyMap<CompiledSuite, Pool>,
  random: Random,
): FuzzRequest {
  const pool = pools.get(suite) ?? new Map()
  const made = (): ManifestObject =>
    caseObject(suite.policy, mutateObject(random.pick(suite.cases).object, pool, random))
  const object = made()
  if (random.chance(DELETIONS)) return { suite, operation: 'DELETE', object, oldObject: object }
  if (!random.chance(UPDATES)) return { suite, operation: 'CREATE', object, oldObject: undefined }
  // An update cannot change what an object is.
  const { kind, apiVersion } = object
  const { name, namespace } = object.metadata ?? {}
  const old = made()
  const oldObject = { ...old, kind, apiVersion, metadata: { ...old.metadata, name, namespace } }
  return { suite, operation: 'UPDATE', object, oldObject: oldObject as ManifestObject }
}

interface Problem {
  readonly reason: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

async function expectedMessages(
  project: CompiledProject,
  { suite, operation, object }: FuzzRequest,
): Promise<readonly string[]> {
  if (operation === 'DELETE' || matchedKind(suite.policy, object) === undefined) return []
  const answer = await project.judge(suite.policy, object, suite.params)
  return 'messages' in answer ? answer.messages : [`the function threw: ${answer.thrown}`]
}

async function irProblem(
  project: CompiledProject,
  request: FuzzRequest,
): Promise<Problem | undefined> {
  const { suite, operation, object } = request
  if (operation === 'DELETE' || matchedKind(suite.policy, object) === undefined) return undefined
  const expected = await expectedMessages(project, request)
  const actual = evaluateBlock(suite.policy.body, object as JsonObject, suite.params)
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
  const kind = matchedKind(policy, request.object)
  const engine = running.get(target)
  if (kind === undefined || engine === undefined) return undefined
  const messages = await expectedMessages(project, request)
  const { outcome, messages: actual } = await engine.judge(request, kind)
  const expectation = {
    verdict: messages.length > 0 ? 'deny' : 'allow',
    messages,
    matched: request.operation !== 'DELETE',
  } as const
  // Gatekeeper's Constraints see deletions too; the guard is in the Rego.
  const reason = problemOf(target, policy.title, expectation, outcome, actual)
  return reason === undefined ? undefined : { reason, expected: messages, actual }
}
