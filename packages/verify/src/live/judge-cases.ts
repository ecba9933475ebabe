import { requestPlace } from '@gatewright/dsl'
import { inParallel } from '@gatewright/engines'
import { servedRequest } from '../served-request.ts'
import { judgeLive, type LiveJudging, type LiveOutcome, type LiveRequest } from './judge-live.ts'
import type { LivePolicy } from './live-policy.ts'
import type { WireForm } from './wire-request.ts'

/** A request with what became of it. */
export interface JudgedLive {
  readonly one: LiveRequest
  readonly outcome: LiveOutcome
}

/** Requests that are on their way at once. */
const AT_ONCE = 8

/** The ways to ask for an operation. */
const FORMS: Readonly<Record<'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT', readonly WireForm[]>> = {
  CREATE: ['whole'],
  UPDATE: ['whole', 'patch'],
  DELETE: ['whole', 'collection'],
  CONNECT: ['whole'],
}

/** The requests of a suite's cases, one after the other in each form that there is of them. */
export function casesOf(
  { name: policy, suite }: LivePolicy,
  { custom }: LiveJudging,
): readonly LiveRequest[] {
  return suite.cases.map(({ name, request }, index) => {
    const forms = FORMS[request.operation]
    const form = forms[index % forms.length] ?? 'whole'
    return { suite, policy, name, request: servedRequest(suite.policy, request, custom), form }
  })
}

/**
 * Judges requests a few at a time: those that want other labels of a Namespace one after the other, and those about
 * one object as well.
 */
export async function judgeAll(
  judging: LiveJudging,
  requests: readonly LiveRequest[],
): Promise<readonly JudgedLive[]> {
  const judged: JudgedLive[] = []
  for (const group of groupedBy(requests, namespaceOf)) {
    const results = await inParallel(groupedBy(group, objectOf), AT_ONCE, async (same) => {
      const own: JudgedLive[] = []
      for (const one of same) own.push({ one, outcome: await judgeLive(judging, one) })
      return own
    })
    judged.push(...results.flat())
  }
  return judged
}

function groupedBy(
  requests: readonly LiveRequest[],
  key: (one: LiveRequest, index: number) => string,
): readonly (readonly LiveRequest[])[] {
  const groups = new Map<string, LiveRequest[]>()
  for (const [index, one] of requests.entries()) {
    const name = key(one, index)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()]
}

function namespaceOf({ request: { namespace } }: LiveRequest): string {
  return JSON.stringify([namespace?.labels ?? {}, namespace?.annotations ?? {}])
}

/** What a request makes and takes away; nothing for one that starts from nothing. */
function objectOf({ request }: LiveRequest, index: number): string {
  if (request.operation === 'CREATE' || request.operation === 'CONNECT') return String(index)
  const { namespace, name } = requestPlace(request)
  return JSON.stringify([request.oldObject?.kind, namespace, name])
}
