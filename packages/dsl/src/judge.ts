import { canonicalObject, type ShapeTable } from './canonical-object.ts'
import type { OnExisting } from './config.ts'
import type { Guardrail } from './guardrail.ts'
import { type JudgedRequest, requestPlace } from './judged-request.ts'
import type { NamespaceView } from './namespace-view.ts'
import { podViewOf } from './pod-view.ts'
import type { RequestView } from './request-view.ts'

/** What a guardrail says about one request, run in Node. */
export interface Judgement {
  readonly verdict: 'allow' | 'deny'
  /** In the order in which `check` gave them. */
  readonly messages: readonly string[]
}

/**
 * Runs a guardrail's `check` on one request, as written: the reference for every engine. Does not
 * look at `on`.
 *
 * @param onExisting - `allow` leaves out of an UPDATE what the object before gets by itself, as an
 *   audit sees it
 * @throws whatever `check` throws, and a zod error for parameters that do not fit
 */
export function judge(
  guardrail: Guardrail,
  request: JudgedRequest,
  params: unknown = {},
  shapes?: ShapeTable,
  onExisting: OnExisting = 'deny',
): Judgement {
  const given = messagesOf(guardrail, request, params, shapes)
  const { operation, oldObject } = request
  const before =
    onExisting === 'allow' && operation === 'UPDATE' && oldObject !== undefined
      ? messagesOf(guardrail, atRest(request), params, shapes)
      : []
  const messages = given.filter((message) => !before.includes(message))
  return { verdict: messages.length === 0 ? 'allow' : 'deny', messages }
}

/** The object before an UPDATE as an audit sees it: nobody asks for anything. */
function atRest({ oldObject, name, namespace }: JudgedRequest): JudgedRequest {
  return { operation: 'CREATE', object: oldObject, name, namespace }
}

function messagesOf(
  { definition }: Guardrail,
  request: JudgedRequest,
  params: unknown,
  shapes: ShapeTable | undefined,
): readonly string[] {
  const messages: string[] = []
  const object = request.object && canonicalObject(request.object, shapes)
  const oldObject = request.oldObject && canonicalObject(request.oldObject, shapes)
  const context = {
    object,
    oldObject,
    request: requestView(request),
    namespace: namespaceView(request),
    params: definition.params === undefined ? {} : definition.params.parse(params),
    deny: (message: string) => {
      messages.push(message)
    },
    ...(definition.on.view === 'pod'
      ? { pod: object && podViewOf(object), oldPod: oldObject && podViewOf(oldObject) }
      : {}),
  }
  definition.check(context as unknown as Parameters<typeof definition.check>[0])
  return messages
}

/** Texts that are empty are absent: engines differ in which of the two they show. */
function requestView(request: JudgedRequest): RequestView {
  const { operation, user, dryRun = false } = request
  const { name, namespace } = requestPlace(request)
  const texts = { name, namespace, subresource: request.subresource }
  return {
    operation,
    dryRun,
    ...withoutEmpty(texts),
    user: {
      ...withoutEmpty({ name: user?.username, uid: user?.uid }),
      groups: user?.groups ?? [],
      extra: Object.assign(Object.create(null), user?.extra),
    },
  }
}

/** Every Namespace has a label with its name, which the API server gives it. */
function namespaceView(request: JudgedRequest): NamespaceView {
  const { namespace } = requestPlace(request)
  const { labels, annotations } = request.namespace ?? {}
  const own = namespace ? { 'kubernetes.io/metadata.name': namespace } : {}
  return {
    ...withoutEmpty({ name: namespace }),
    labels: Object.assign(Object.create(null), own, labels),
    annotations: Object.assign(Object.create(null), annotations),
  }
}

function withoutEmpty(texts: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''),
  )
}
