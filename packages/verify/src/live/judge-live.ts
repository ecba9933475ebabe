import { setTimeout as wait } from 'node:timers/promises'
import type { Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import type { ResourceTable } from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { type Expectation, problemOf } from '../compare-answer.ts'
import { expectedAnswer } from '../expected-answer.ts'
import { matchedKind, requestedResource } from '../matched-kind.ts'
import type { Disagreement } from '../verification.ts'
import { completeRequest, renameRequest } from './complete-object.ts'
import { type KnownLive, knownLiveDifference } from './known-live-differences.ts'
import type { LiveAnswer, LiveWarning } from './live-answer.ts'
import { CONFLICT, type LiveRequests } from './live-requests.ts'
import { canBeWarned } from './read-warnings.ts'
import type { WireForm } from './wire-request.ts'

/** One request that the policy of a suite is to judge. */
export interface LiveRequest {
  readonly suite: CompiledSuite
  /** The name of the suite's policy in the cluster. */
  readonly policy: string
  /** Says which request it is, to people. */
  readonly name: string
  /** Somebody's, and in a namespace where its kind is. */
  readonly request: JudgedRequest
  readonly form: WireForm
}

/** What became of a request. */
export type LiveOutcome =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'judged'
      /** As it was sent: in itself, or with what an API server asks for. */
      readonly sent: JudgedRequest
      readonly completed: boolean
      /** As the engines saw it. */
      readonly seen: JudgedRequest
      readonly expected: Expectation
      /** False where no warning can carry what is said. */
      readonly read: boolean
      /** True where engines were right at a later try alone. */
      readonly late: boolean
      readonly disagreements: readonly Disagreement[]
      /** Differences of engines that are known, by the name of their entry. */
      readonly known: readonly KnownLive[]
    }

/** What judging in a cluster works with. */
export interface LiveJudging {
  readonly project: CompiledProject
  readonly requests: LiveRequests
  /** The targets that have a policy of the suite. */
  readonly targetsOf: (suite: CompiledSuite) => readonly Target[]
  readonly custom: ResourceTable
}

/** What an API server answers to an operation that a kind does not have. */
const NOT_ALLOWED = 405

/** Milliseconds before engines are asked again: they hear of other objects a little later than of the request. */
const AGAIN = [300, 1000, 3000] as const

/** Sends a request, and compares what every engine warns of with what the function says of the object that they saw. */
export async function judgeLive(judging: LiveJudging, one: LiveRequest): Promise<LiveOutcome> {
  const { project, requests, targetsOf, custom } = judging
  const { suite, request, form } = one
  const kind = matchedKind(suite.policy, request) ?? requestedResource(request, custom)
  if (kind === undefined)
    return { kind: 'refused', reason: 'no resource of the API is of its kind' }
  const send = (sent: JudgedRequest): Promise<LiveAnswer> => requests.send(kind, sent, form)
  let sent = request
  let answer = await send(request)
  if (answer.kind === 'refused') {
    sent = completeRequest(sent)
    answer = await send(sent)
  }
  if (answer.kind === 'refused' && answer.status === CONFLICT) {
    sent = renameRequest(sent, requests.freshSuffix())
    answer = await send(sent)
  }
  // Not every kind can be deleted as a collection.
  if (answer.kind === 'refused' && answer.status === NOT_ALLOWED && form === 'collection')
    return judgeLive(judging, { ...one, form: 'whole' })
  if (answer.kind === 'refused') return { kind: 'refused', reason: answer.reason }
  const targets = targetsOf(suite)
  let outcome = await compare(project, one, targets, answer)
  let late = false
  for (const pause of AGAIN) {
    if (outcome.disagreements.length === 0) break
    await wait(pause)
    const again = await send(sent)
    if (again.kind === 'refused') break
    answer = again
    outcome = await compare(project, one, targets, answer)
    late = outcome.disagreements.length === 0
  }
  const completed = sent !== request
  return { kind: 'judged', sent, completed, seen: answer.request, late, ...outcome }
}

async function compare(
  project: CompiledProject,
  one: LiveRequest,
  targets: readonly Target[],
  { request, warnings }: Extract<LiveAnswer, { kind: 'reached' }>,
): Promise<{
  readonly expected: Expectation
  readonly read: boolean
  readonly disagreements: readonly Disagreement[]
  readonly known: readonly KnownLive[]
}> {
  const { policy, params } = one.suite
  const answer = await expectedAnswer(project, policy, params, request)
  const { messages, thrown } = answer
  const verdict = messages.length > 0 ? 'deny' : 'allow'
  const expected: Expectation = { ...answer, verdict }
  const disagreement = (
    judge: Disagreement['judge'],
    texts: readonly string[],
    reason: string,
  ): Disagreement => ({
    guardrail: policy.id,
    judge,
    case: one.name,
    request,
    expected: { verdict, messages },
    actual: { verdict: texts.length > 0 ? 'deny' : 'allow', messages: texts },
    reason,
  })
  if (thrown !== undefined) {
    const found = disagreement('node', [], `the function threw: ${thrown}`)
    return { expected, read: true, disagreements: [found], known: [] }
  }
  if (!canBeWarned(messages, targets.length))
    return { expected, read: false, disagreements: [], known: [] }
  const known: KnownLive[] = []
  const disagreements = targets.flatMap((target) => {
    const texts = warnings.filter(isOf(target, one.policy)).map(({ message }) => message)
    const silent = answer.matched ? 'allow' : 'notMatched'
    const said = texts.length > 0 ? 'deny' : silent
    const reason = problemOf(target, policy.title, expected, said, texts)
    if (reason === undefined) return []
    const difference = knownLiveDifference(target, request)
    if (difference === undefined) return [disagreement(`${target} live`, texts, reason)]
    known.push({ target, difference })
    return []
  })
  return { expected, read: true, disagreements, known }
}

function isOf(target: Target, policy: string): (warning: LiveWarning) => boolean {
  return (warning) => warning.target === target && warning.policy === policy
}
