import { setTimeout as wait } from 'node:timers/promises'
import type { Backend, Target } from '@gatewright/backend'
import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import type { KubeObjects, LiveCluster } from '@gatewright/engines'
import { problemOf } from '../compare-answer.ts'
import { matchedKind } from '../matched-kind.ts'
import type { Disagreement } from '../verification.ts'
import { applyDocuments } from './apply-documents.ts'
import { waitForAdmissionPolicies } from './canary.ts'
import { renameRequest } from './complete-object.ts'
import type { JudgedLive } from './judge-cases.ts'
import type { LiveJudging, LiveRequest } from './judge-live.ts'
import { isTemplate, type LivePolicy, livePolicy } from './live-policy.ts'
import { CONFLICT } from './live-requests.ts'
import type { LiveGuardrail } from './live-verification.ts'
import { readDenial } from './read-denial.ts'

/** What enforcing works with. */
export interface EnforcementOptions {
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly cluster: LiveCluster
  readonly objects: KubeObjects
  /** Every policy, in the order of the suites. */
  readonly policies: readonly LivePolicy[]
}

/** Whether each engine refuses a request, and how it did not. */
export interface Enforcement {
  readonly targets: LiveGuardrail['enforced']
  readonly disagreements: readonly Disagreement[]
}

/** Milliseconds for an engine to hear of its policy, and between two looks at whether it did. */
const HEARD = 10_000
const PAUSE = 300

/**
 * Lets one engine after the other enforce, and sends a request that the function denies: it is refused, in the
 * engine's words and the function's.
 */
export async function checkEnforcement(
  options: EnforcementOptions,
  { requests }: LiveJudging,
  judged: readonly JudgedLive[],
  turn: string,
): Promise<Enforcement> {
  const { targets, backends, cluster, objects, policies } = options
  const found: { [T in Target]?: 'refused' | 'failed' } = {}
  const disagreements: Disagreement[] = []
  for (const target of lastKubernetes(targets)) {
    const sample = judged.find((one) => isDenied(one, target) && hasTarget(policies, one, target))
    if (sample === undefined) continue
    const { suite, policy, form } = sample.one
    const index = policies.findIndex(({ name }) => name === policy)
    const documents = (action: 'enforce' | 'warn') =>
      (livePolicy([target], backends, suite, index, action).documents.get(target) ?? []).filter(
        (one) => !isTemplate(one),
      )
    await applyDocuments(documents('enforce'), objects)
    if (target === 'kubernetes')
      await waitForAdmissionPolicies(cluster.client, objects, `${turn}-enforced`)
    const { seen, expected, sent } = sample.outcome as Denied
    const kind = matchedKind(suite.policy, sent)
    let asked = sent
    let said: readonly string[] = []
    let reason: string | undefined = 'it was not refused'
    for (const end = performance.now() + HEARD; kind !== undefined && performance.now() < end; ) {
      const answer = await requests.send(kind, asked, form)
      if (answer.kind === 'refused' && answer.status !== CONFLICT) {
        said = readDenial(target, answer.reason, policy)
        const renamed = { ...expected, messages: expected.messages.map(renaming(sent, asked)) }
        const outcome = said.length > 0 ? 'deny' : 'allow'
        reason = problemOf(target, suite.policy.title, renamed, outcome, said)
        break
      }
      // What an engine protects stays there for the next one.
      if (answer.kind === 'refused') asked = renameRequest(sent, requests.freshSuffix())
      else await wait(PAUSE)
    }
    found[target] = reason === undefined ? 'refused' : 'failed'
    if (reason !== undefined)
      disagreements.push(differing(target, sample.one, seen, expected.messages, said, reason))
    const isLeft = kind !== undefined && (await requests.isThere(kind, asked))
    if (target !== 'kubernetes' || isLeft) await applyDocuments(documents('warn'), objects)
    if (!isLeft || kind === undefined) continue
    if (target === 'kubernetes')
      await waitForAdmissionPolicies(cluster.client, objects, `${turn}-let-go`)
    await requests.remove(kind, asked)
  }
  return { targets: found, disagreements }
}

/** A message about an object of another name. */
function renaming(from: JudgedRequest, to: JudgedRequest): (message: string) => string {
  const [old, name] = [from, to].map((one) => requestPlace(one).name)
  return (message) =>
    old === undefined || name === undefined ? message : message.replaceAll(`"${old}"`, `"${name}"`)
}

type Denied = Extract<JudgedLive['outcome'], { kind: 'judged' }>

function isDenied({ outcome }: JudgedLive, target: Target): boolean {
  return (
    outcome.kind === 'judged' &&
    outcome.read &&
    outcome.expected.verdict === 'deny' &&
    outcome.known.every((one) => one.target !== target) &&
    outcome.seen.operation !== 'CONNECT'
  )
}

function hasTarget(policies: readonly LivePolicy[], { one }: JudgedLive, target: Target): boolean {
  return policies.find(({ name }) => name === one.policy)?.documents.has(target) === true
}

/** The API server takes a second to stop enforcing, so that it comes last. */
function lastKubernetes(targets: readonly Target[]): readonly Target[] {
  return [...targets].sort((a, b) => Number(a === 'kubernetes') - Number(b === 'kubernetes'))
}

function differing(
  target: Target,
  { suite, name }: LiveRequest,
  request: Disagreement['request'],
  messages: readonly string[],
  said: readonly string[],
  reason: string,
): Disagreement {
  return {
    guardrail: suite.policy.id,
    judge: `${target} live`,
    case: `${name}, enforced`,
    request,
    expected: { verdict: 'deny', messages },
    actual: { verdict: said.length > 0 ? 'deny' : 'allow', messages: said },
    reason,
  }
}
