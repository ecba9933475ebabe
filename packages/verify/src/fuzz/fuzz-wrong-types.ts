import type { Backend, Target } from '@gatewright/backend'
import { type JudgedRequest, type ShapeTable, servedObject } from '@gatewright/dsl'
import type { EngineName, FoundEngine, HarnessAnswer } from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { memberNames } from '@gatewright/ir'
import { expectedAnswer } from '../expected-answer.ts'
import { TARGET_HARNESSES } from '../judge-by-harness.ts'
import { FuzzEngine } from './fuzz-engine.ts'
import { Random } from './random.ts'
import { replaceType } from './replace-type.ts'

/** What a run with values of wrong types works with. */
export interface WrongTypeOptions {
  readonly project: CompiledProject
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly seed: number
  /** Requests to each guardrail. */
  readonly count: number
}

/** What the function does with an object that no API server lets through, and what an engine does. */
export interface WrongTypeVerdict {
  readonly guardrail: string
  readonly target: Target
  readonly request: JudgedRequest
  readonly function: FunctionVerdict
  /** What the function says where the value is absent. */
  readonly without: FunctionVerdict
  readonly engine: HarnessAnswer['outcome']
}

type FunctionVerdict = 'allow' | 'deny' | 'throw'

/**
 * Judges objects in which one value that the rule reads has a type that the API does not give it. No
 * API server asks an engine about one: what is found is what an engine makes of it all the same.
 */
export async function fuzzWrongTypes(
  options: WrongTypeOptions,
): Promise<readonly WrongTypeVerdict[]> {
  const { project, targets, backends, engines, seed, count } = options
  const random = new Random(seed)
  const running = targets.flatMap((target) => {
    const engine = engines.get(TARGET_HARNESSES[target])
    return engine === undefined ? [] : [new FuzzEngine(backends[target], engine.path)]
  })
  try {
    const verdicts: WrongTypeVerdict[] = []
    for (const suite of project.suites) {
      const shapes = project.shapes(suite.policy)
      const requests = Array.from({ length: count }, () =>
        makeRequest(suite, shapes, random),
      ).filter((request) => request !== undefined)
      for (const engine of running)
        if (await engine.load(suite))
          verdicts.push(
            ...(await Promise.all(
              requests.map((request) => judge(project, suite, request, engine)),
            )),
          )
    }
    return verdicts
  } finally {
    await Promise.all(running.map((engine) => engine.close()))
  }
}

interface WrongRequest {
  readonly request: JudgedRequest
  readonly without: JudgedRequest
}

/** The request of a case with one value of another type; undefined where the rule reads none of its values. */
function makeRequest(
  { policy, cases }: CompiledSuite,
  shapes: ShapeTable,
  random: Random,
): WrongRequest | undefined {
  if (cases.length === 0) return undefined
  const { request } = random.pick(cases)
  if (request.object === undefined) return undefined
  const replaced = replaceType(request.object, memberNames(policy), random)
  if (replaced === undefined) return undefined
  // A number is no wrong type of a quantity.
  const object = servedObject(replaced.object, shapes)
  const { without } = replaced
  return { request: { ...request, object }, without: { ...request, object: without } }
}

async function judge(
  project: CompiledProject,
  suite: CompiledSuite,
  { request, without }: WrongRequest,
  engine: FuzzEngine,
): Promise<WrongTypeVerdict> {
  const verdictOn = async (one: JudgedRequest): Promise<FunctionVerdict> => {
    const { messages, thrown } = await expectedAnswer(project, suite.policy, suite.params, one)
    if (thrown !== undefined) return 'throw'
    return messages.length > 0 ? 'deny' : 'allow'
  }
  const answer = await engine.judge({ suite, request })
  return {
    guardrail: suite.policy.id,
    target: engine.target,
    request,
    function: await verdictOn(request),
    without: await verdictOn(without),
    engine: answer?.outcome ?? 'notMatched',
  }
}
