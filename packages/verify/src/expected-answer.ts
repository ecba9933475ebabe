import { type JudgedRequest, requestPlace } from '@gatewright/dsl'
import type { CompiledProject } from '@gatewright/frontend'
import type { JsonObject, PolicyNode, Subject } from '@gatewright/ir'
import { isFinalizing } from './is-finalizing.ts'
import { matchedKind } from './matched-kind.ts'
import { matchesSelector } from './matches-selector.ts'
import { namespaceObject } from './served-request.ts'

/** True where a policy's match lets it look at a request. */
export function isMatched(policy: PolicyNode, request: JudgedRequest): boolean {
  const { operations, namespaceSelector } = policy.match
  if (!operations.includes(request.operation)) return false
  if (matchedKind(policy, request) === undefined) return false
  if (namespaceSelector === undefined) return true
  const labels = namespaceObject(request)?.metadata?.labels
  return matchesSelector(namespaceSelector, (labels ?? {}) as Readonly<Record<string, string>>)
}

/** What the function says of a request, or what it threw. */
export interface ExpectedAnswer {
  readonly messages: readonly string[]
  readonly thrown?: string | undefined
  /** True where the policies of a target are to look at the request. */
  readonly matched: boolean
}

/** The law about a request: the function's own answer where the guardrail judges it. */
export async function expectedAnswer(
  project: CompiledProject,
  policy: PolicyNode,
  params: JsonObject,
  request: JudgedRequest,
): Promise<ExpectedAnswer> {
  const matched = isMatched(policy, request)
  if (!matched || isFinalizing(request)) return { messages: [], matched }
  const answer = await project.judge(policy, request, params)
  if ('messages' in answer) return { messages: answer.messages, matched }
  return { messages: [], thrown: answer.thrown, matched }
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
