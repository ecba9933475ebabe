import type { Backend, Target } from '@gatewright/backend'
import type { ManifestObject } from '@gatewright/dsl'
import {
  type EngineAnswer,
  type EngineName,
  type FoundEngine,
  inParallel,
  resourceKey,
} from '@gatewright/engines'
import type { CompiledProject, CompiledSuite, NodeAnswer } from '@gatewright/frontend'
import { evaluateBlock, type JsonObject } from '@gatewright/ir'
import { caseObject, matchedKind } from './case-object.ts'
import { type Cluster, resourceOf } from './cluster.ts'
import { problemOf, sameSet } from './compare-answer.ts'
import { judgeByHarness, TARGET_HARNESSES } from './judge-by-harness.ts'
import { judgeByTarget, TARGET_ENGINES } from './judge-by-target.ts'
import type {
  Agreement,
  Disagreement,
  GuardrailVerification,
  Judge,
  Verification,
} from './verification.ts'

/** What a verification works with. */
export interface VerifyOptions {
  readonly project: CompiledProject
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  /** Told to the engines' own code; objects of its custom kinds are for that alone. */
  readonly cluster?: Cluster
  readonly onProgress?: (done: number, all: number) => void
}

/** One case with the verdict that everyone must give. */
interface ExpectedCase {
  readonly key: string
  readonly name: string
  readonly object: ManifestObject
  readonly verdict: 'allow' | 'deny'
  readonly messages: readonly string[]
  readonly matched: boolean
}

const EMPTY: Cluster = { namespaces: [], resources: new Map() }

/**
 * Judges every case by the function in Node, by the IR and by the real engine of each target. The
 * function is the law: the case's expectation is held against it, and its messages against the rest.
 */
export async function verifyProject(options: VerifyOptions): Promise<Verification> {
  const { project, targets, backends, engines } = options
  const { namespaces, resources }: Cluster = options.cluster ?? EMPTY
  const disagreements: Disagreement[] = []
  const prepared = []
  for (const suite of project.suites)
    prepared.push({ suite, ...(await judgeInProcess(project, suite, disagreements)) })
  const runs = prepared.flatMap(({ suite, expected }) =>
    targets.flatMap((target) => {
      const engine = engines.get(TARGET_ENGINES[target])
      // The engines' commands know Kubernetes' own resources alone.
      const own = expected.filter(({ object }) => !resources.has(resourceKey(object)))
      return engine === undefined ? [] : [{ suite, expected: own, target, engine }]
    }),
  )
  let done = 0
  const answers = await inParallel(runs, 2, async (run) => {
    const { policy, params } = run.suite
    const cases = run.expected.map(({ key, object }) => ({ key, object }))
    const answer = await judgeByTarget(backends[run.target], run.engine.path, policy, params, cases)
    options.onProgress?.(++done, runs.length)
    return { ...run, answer }
  })
  for (const run of answers)
    disagreements.push(
      ...compareAnswer(run.suite, run.target, run.target, run.expected, run.answer),
    )
  for (const target of targets) {
    const harness = engines.get(TARGET_HARNESSES[target])
    if (harness === undefined) continue
    const suites = prepared.map(({ suite, expected }) => ({
      policy: suite.policy,
      params: suite.params,
      cases: expected.map(({ key, object }) => ({
        key,
        object,
        kind: matchedKind(suite.policy, object) ?? resourceOf(resources, object),
      })),
    }))
    const judged = await judgeByHarness(backends[target], harness.path, suites, namespaces)
    for (const [index, { suite, expected }] of prepared.entries())
      disagreements.push(
        ...compareAnswer(
          suite,
          target,
          `${target} harness`,
          expected,
          judged[index] as EngineAnswer,
        ),
      )
  }
  return {
    engines: [...engines.values()].map(({ name, version }) => ({ name, version })),
    guardrails: matrix(project, targets, engines, disagreements),
    disagreements,
    missing: [],
    speed: targets.flatMap((target) => {
      const own = answers.filter((run) => run.target === target)
      const pairs = own.reduce((sum, { expected }) => sum + expected.length, 0)
      const milliseconds = own.reduce((sum, { answer }) => sum + answer.milliseconds, 0)
      const starts = own.reduce((sum, { answer }) => sum + answer.starts, 0)
      return pairs === 0 ? [] : [{ target, pairs, starts, milliseconds }]
    }),
  }
}

async function judgeInProcess(
  project: CompiledProject,
  suite: CompiledSuite,
  disagreements: Disagreement[],
): Promise<{ readonly expected: readonly ExpectedCase[] }> {
  const { policy, params, cases } = suite
  const expected: ExpectedCase[] = []
  for (const [index, one] of cases.entries()) {
    const object = caseObject(policy, one.object)
    const matched = matchedKind(policy, object) !== undefined
    const node: NodeAnswer = matched
      ? await project.judge(policy, object, params)
      : { messages: [] }
    const messages = 'messages' in node ? node.messages : []
    const verdict = 'thrown' in node ? 'error' : messages.length > 0 ? 'deny' : 'allow'
    const wanted = { verdict: one.expect, messages: one.messages ?? messages }
    const found = (judge: Judge, actual: Disagreement['actual'], reason: string): void => {
      disagreements.push({
        guardrail: policy.id,
        judge,
        case: one.name,
        object,
        expected: wanted,
        actual,
        reason,
      })
    }
    if ('thrown' in node)
      found('node', { verdict, messages: [] }, `the function threw: ${node.thrown}`)
    else if (verdict !== one.expect || !sameSet(messages, wanted.messages))
      found('node', { verdict, messages }, 'the function does not give what the case expects')
    const ir = matched ? evaluateBlock(policy.body, object as JsonObject, params) : []
    const irVerdict = ir.length > 0 ? 'deny' : 'allow'
    if (ir.join('\n') !== messages.join('\n'))
      found(
        'ir',
        { verdict: irVerdict, messages: ir },
        'the intermediate form and the function differ',
      )
    expected.push({
      key: String(index),
      name: one.name,
      object,
      verdict: verdict === 'deny' ? 'deny' : 'allow',
      messages,
      matched,
    })
  }
  return { expected }
}

/** Compares what an engine said with what the function says. */
function compareAnswer(
  suite: CompiledSuite,
  target: Target,
  judge: Judge,
  expected: readonly ExpectedCase[],
  answer: EngineAnswer,
): readonly Disagreement[] {
  const { policy } = suite
  return expected.flatMap((one) => {
    const row = answer.rows.find(({ key }) => key === one.key)
    const reason =
      answer.failure !== undefined
        ? `the engine did not load or run the policy: ${answer.failure}`
        : row === undefined
          ? 'the engine gave no answer'
          : problemOf(target, policy.title, one, row.outcome, row.messages)
    if (reason === undefined) return []
    return [
      {
        guardrail: policy.id,
        judge,
        case: one.name,
        object: one.object,
        expected: { verdict: one.verdict, messages: one.messages },
        actual: { verdict: row?.outcome ?? 'none', messages: row?.messages ?? [] },
        reason,
      },
    ]
  })
}

function matrix(
  project: CompiledProject,
  targets: readonly Target[],
  engines: VerifyOptions['engines'],
  disagreements: readonly Disagreement[],
): readonly GuardrailVerification[] {
  const ids = [...new Set(project.suites.map(({ policy }) => policy.id))]
  return ids.map((id) => {
    const suites = project.suites.filter(({ policy }) => policy.id === id)
    const cases = suites.reduce((sum, suite) => sum + suite.cases.length, 0)
    const agreement = (judge: Judge, engine?: EngineName): Agreement => {
      if (engine !== undefined && !engines.has(engine))
        return { agreed: 0, disagreed: 0, skipped: cases }
      const own = disagreements.filter((one) => one.guardrail === id && one.judge === judge)
      return { agreed: cases - own.length, disagreed: own.length, skipped: 0 }
    }
    return {
      id,
      cases,
      targets: {
        node: agreement('node'),
        ir: agreement('ir'),
        ...byTarget(targets, (target) => agreement(target, TARGET_ENGINES[target])),
      },
      harness: byTarget(targets, (target) =>
        agreement(`${target} harness`, TARGET_HARNESSES[target]),
      ),
    }
  })
}

function byTarget(
  targets: readonly Target[],
  agreement: (target: Target) => Agreement,
): { readonly [T in Target]?: Agreement } {
  return Object.fromEntries(targets.map((target) => [target, agreement(target)]))
}
