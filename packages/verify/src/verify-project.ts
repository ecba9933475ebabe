import type { Backend, Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import {
  type EngineAnswer,
  type EngineCase,
  type EngineName,
  type FoundEngine,
  inParallel,
  type ResourceTable,
} from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { evaluateBlock } from '@gatewright/ir'
import { problemOf, sameSet } from './compare-answer.ts'
import { expectedAnswer, irSubject } from './expected-answer.ts'
import { judgeByHarness, TARGET_HARNESSES } from './judge-by-harness.ts'
import { commandCase, judgeByTarget, TARGET_ENGINES } from './judge-by-target.ts'
import { knownDifference } from './known-differences.ts'
import { servedRequest } from './served-request.ts'
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
  /** The resources of custom kinds, for objects of those that no policy names. */
  readonly custom?: ResourceTable | undefined
  readonly onProgress?: (done: number, all: number) => void
}

/** One case with the verdict that everyone must give. */
interface ExpectedCase {
  readonly key: string
  readonly name: string
  readonly request: JudgedRequest
  /** The same as the engine's command takes it, where it can be said there. */
  readonly command: EngineCase | undefined
  readonly verdict: 'allow' | 'deny'
  readonly messages: readonly string[]
  readonly matched: boolean
  readonly unselected: boolean
}

/**
 * Judges every case by the function in Node, by the IR and by the real engine of each target. The
 * function is the law: the case's expectation is held against it, and its messages against the rest.
 */
export async function verifyProject(options: VerifyOptions): Promise<Verification> {
  const { project, targets, backends, engines, custom = new Map() } = options
  const disagreements: Disagreement[] = []
  const prepared = []
  for (const suite of project.suites)
    prepared.push({ suite, ...(await judgeInProcess(project, suite, custom, disagreements)) })
  const runs = prepared.flatMap(({ suite, expected }) =>
    targets.flatMap((target) => {
      const engine = engines.get(TARGET_ENGINES[target])
      return engine === undefined ? [] : [{ suite, expected, target, engine }]
    }),
  )
  let done = 0
  const answers = await inParallel(runs, 2, async (run) => {
    const { policy, params } = run.suite
    const cases = run.expected.flatMap(({ command }) => (command === undefined ? [] : [command]))
    const answer = await judgeByTarget(backends[run.target], run.engine.path, policy, params, cases)
    options.onProgress?.(++done, runs.length)
    return { ...run, answer }
  })
  const known: Verification['known'][number][] = []
  for (const { suite, target, expected, answer } of answers) {
    const asked = expected.filter(({ command }) => command !== undefined)
    for (const one of compareAnswer(suite, target, target, asked, answer)) {
      const difference = knownDifference(target, suite.policy, one.request)
      if (difference === undefined || answer.failure !== undefined) disagreements.push(one)
      else
        known.push({
          guardrail: suite.policy.id,
          target,
          case: one.case,
          difference: difference.id,
        })
    }
  }
  for (const target of targets) {
    const harness = engines.get(TARGET_HARNESSES[target])
    if (harness === undefined) continue
    const suites = prepared.map(({ suite, expected }) => ({
      policy: suite.policy,
      params: suite.params,
      cases: expected,
    }))
    const judged = await judgeByHarness(backends[target], harness.path, suites, custom)
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
    guardrails: matrix(prepared, targets, engines, disagreements, known),
    disagreements,
    known,
    missing: [],
    speed: targets.flatMap((target) => {
      const own = answers.filter((run) => run.target === target)
      const pairs = own.reduce(
        (sum, { expected }) => sum + expected.filter(({ command }) => command !== undefined).length,
        0,
      )
      const milliseconds = own.reduce((sum, { answer }) => sum + answer.milliseconds, 0)
      const starts = own.reduce((sum, { answer }) => sum + answer.starts, 0)
      return pairs === 0 ? [] : [{ target, pairs, starts, milliseconds }]
    }),
  }
}

async function judgeInProcess(
  project: CompiledProject,
  suite: CompiledSuite,
  custom: ResourceTable,
  disagreements: Disagreement[],
): Promise<{ readonly expected: readonly ExpectedCase[] }> {
  const { policy, params, cases } = suite
  const expected: ExpectedCase[] = []
  for (const [index, one] of cases.entries()) {
    const request = servedRequest(policy, one.request, custom)
    const { messages, thrown, matched, unselected } = await expectedAnswer(
      project,
      policy,
      params,
      request,
    )
    const verdict = thrown !== undefined ? 'error' : messages.length > 0 ? 'deny' : 'allow'
    const wanted = { verdict: one.expect, messages: one.messages ?? messages }
    const found = (judge: Judge, actual: Disagreement['actual'], reason: string): void => {
      disagreements.push({
        guardrail: policy.id,
        judge,
        case: one.name,
        request,
        expected: wanted,
        actual,
        reason,
      })
    }
    if (thrown !== undefined)
      found('node', { verdict, messages: [] }, `the function threw: ${thrown}`)
    else if (verdict !== one.expect || !sameSet(messages, wanted.messages))
      found('node', { verdict, messages }, 'the function does not give what the case expects')
    const subject = irSubject(policy, request)
    const ir = subject === undefined ? [] : evaluateBlock(policy.body, subject, params)
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
      request,
      command: commandCase(policy, String(index), one.request, request),
      verdict: verdict === 'deny' ? 'deny' : 'allow',
      messages,
      matched,
      unselected,
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
        request: one.request,
        expected: { verdict: one.verdict, messages: one.messages },
        actual: { verdict: row?.outcome ?? 'none', messages: row?.messages ?? [] },
        reason,
      },
    ]
  })
}

interface PreparedSuite {
  readonly suite: CompiledSuite
  readonly expected: readonly ExpectedCase[]
}

function matrix(
  prepared: readonly PreparedSuite[],
  targets: readonly Target[],
  engines: VerifyOptions['engines'],
  disagreements: readonly Disagreement[],
  known: Verification['known'],
): readonly GuardrailVerification[] {
  const ids = [...new Set(prepared.map(({ suite }) => suite.policy.id))]
  return ids.map((id) => {
    const cases = prepared
      .filter(({ suite }) => suite.policy.id === id)
      .flatMap(({ expected }) => expected)
    const beyond = cases.filter(({ command }) => command === undefined).length
    const agreement = (judge: Judge, inexpressible: number, engine?: EngineName): Agreement => {
      const asked = cases.length - inexpressible
      if (engine !== undefined && !engines.has(engine))
        return { agreed: 0, disagreed: 0, skipped: asked, known: 0, inexpressible }
      const own = disagreements.filter((one) => one.guardrail === id && one.judge === judge)
      const differing = known.filter((one) => one.guardrail === id && one.target === judge).length
      return {
        agreed: asked - own.length - differing,
        disagreed: own.length,
        skipped: 0,
        known: differing,
        inexpressible,
      }
    }
    return {
      id,
      cases: cases.length,
      targets: {
        node: agreement('node', 0),
        ir: agreement('ir', 0),
        ...byTarget(targets, (target) => agreement(target, beyond, TARGET_ENGINES[target])),
      },
      harness: byTarget(targets, (target) =>
        agreement(`${target} harness`, 0, TARGET_HARNESSES[target]),
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
