import { type JudgedRequest, type ManifestObject, matchLabels, requestPlace } from '@gatewright/dsl'
import type { CompiledProject } from '@gatewright/frontend'
import type { JsonObject, PolicyNode, Subject } from '@gatewright/ir'
import { isFinalizing } from './is-finalizing.ts'
import { matchedKind } from './matched-kind.ts'
import { namespaceObject } from './served-request.ts'

/** True where a policy's match lets it look at a request. */
export function isMatched(policy: PolicyNode, request: JudgedRequest): boolean {
  return isMatchedButForLabels(policy, request) && isSelected(policy, request)
}

/** True where the labels of an object alone keep a policy from looking at it. */
export function isUnselected(policy: PolicyNode, request: JudgedRequest): boolean {
  return isMatchedButForLabels(policy, request) && !isSelected(policy, request)
}

function isMatchedButForLabels(policy: PolicyNode, request: JudgedRequest): boolean {
  const { operations, namespaceSelector } = policy.match
  if (!operations.includes(request.operation)) return false
  if (matchedKind(policy, request) === undefined) return false
  return (
    namespaceSelector === undefined ||
    matchLabels(labelsOf(namespaceObject(request)), namespaceSelector)
  )
}

/** On an update, either of the objects can have the labels. */
function isSelected({ match }: PolicyNode, { object, oldObject }: JudgedRequest): boolean {
  const { objectSelector } = match
  if (objectSelector === undefined) return true
  return [object, oldObject].some(
    (one) => one !== undefined && matchLabels(labelsOf(one), objectSelector),
  )
}

/** Labels as a selector reads them: what is null is none. */
function labelsOf(object: ManifestObject | undefined): Readonly<Record<string, string>> {
  const { labels } = object?.metadata ?? {}
  const entries = Object.entries(Object(labels) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** What the function says of a request, or what it threw. */
export interface ExpectedAnswer {
  readonly messages: readonly string[]
  readonly thrown?: string | undefined
  /** True where the policies of a target are to look at the request. */
  readonly matched: boolean
  /** True where its labels alone keep the object from being judged. */
  readonly unselected: boolean
}

/** The law about a request: the function's own answer where the guardrail judges it. */
export async function expectedAnswer(
  project: CompiledProject,
  policy: PolicyNode,
  params: JsonObject,
  request: JudgedRequest,
): Promise<ExpectedAnswer> {
  const matched = isMatched(policy, request)
  const unselected = isUnselected(policy, request)
  if (!matched || isFinalizing(request)) return { messages: [], matched, unselected }
  const answer = await project.judge(policy, request, params)
  if ('messages' in answer) return { messages: answer.messages, matched, unselected }
  return { messages: [], thrown: answer.thrown, matched, unselected }
}

/** A request as the IR is evaluated on it; undefined where the policy does not decide about it. */
export function irSubject(policy: PolicyNode, request: JudgedRequest): Subject | undefined {
  if (!isMatched(policy, request) || isFinalizing(request)) return undefined
  const { operation, object, oldObject, user, dryRun, subresource } = request
  const { name, namespace } = requestPlace(request)
  const inside = namespaceObject(request)?.metadata
  return {
    object: object as JsonObject | undefined,
    oldObject: oldObject as JsonObject | undefined,
    request: {
      operation,
      name,
      namespace,
      subresource,
      dryRun,
      userName: user?.username,
      userUid: user?.uid,
      userGroups: user?.groups,
      userExtra: user?.extra as JsonObject | undefined,
      namespaceLabels: inside?.labels as JsonObject | undefined,
      namespaceAnnotations: inside?.annotations as JsonObject | undefined,
    },
  }
}
