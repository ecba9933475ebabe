import {
  type JudgedRequest,
  type ManifestObject,
  type RequestUser,
  requestPlace,
} from '@gatewright/dsl'
import { type ApiClient, reasonOf } from '@gatewright/engines'
import type { MatchedKind } from '@gatewright/ir'
import type { LiveAnswer } from './live-answer.ts'
import type { LiveNamespaces } from './live-namespaces.ts'
import type { LiveUsers } from './live-users.ts'
import { readWarnings } from './read-warnings.ts'
import { startOf } from './start-of.ts'
import { type WireForm, wirePath, wireRequest } from './wire-request.ts'

/** What an API server answers where something is there, or changed meanwhile. */
export const CONFLICT = 409
/** How often an update is tried again after a controller changed its object. */
const CHANGES = 5

/** What requests need of a cluster. */
export interface LiveRequestsOptions {
  readonly client: ApiClient
  readonly namespaces: LiveNamespaces
  readonly users: LiveUsers
}

/** Sends judged requests to an API server, and says what it showed to the engines. */
export class LiveRequests {
  readonly #client: ApiClient
  readonly #namespaces: LiveNamespaces
  readonly #users: LiveUsers
  readonly #started = Date.now().toString(36)
  #names = 0

  constructor({ client, namespaces, users }: LiveRequestsOptions) {
    this.#client = client
    this.#namespaces = namespaces
    this.#users = users
  }

  /**
   * Sends a request. What it starts from is there before, and gone afterwards.
   *
   * @param kind - the resource that the request is for
   * @param request - somebody's, and in a namespace where its kind is
   */
  async send(
    kind: MatchedKind,
    request: JudgedRequest,
    form: WireForm = 'whole',
  ): Promise<LiveAnswer> {
    const user = await this.#users.seenAs(request.user as RequestUser)
    if (user === undefined) return refused({ reason: 'nobody can ask as this user' })
    const namespace = await this.#namespaceOf(kind, request)
    const served = { ...request, namespace, user }
    const start = startOf(kind, request)
    if (start === undefined) return this.#ask(kind, served, request, form)
    const stored = await this.#store(kind, request, start)
    if ('reason' in stored) return refused(stored)
    try {
      if (request.operation === 'CREATE') return await this.#ask(kind, served, request, form)
      return await this.#change(kind, served, form, stored.object)
    } finally {
      await this.remove(kind, request, stored.object)
    }
  }

  /** Asks for a change of what is there, again where a controller changes it at the same time. */
  async #change(
    kind: MatchedKind,
    request: JudgedRequest,
    form: WireForm,
    stored: ManifestObject,
  ): Promise<LiveAnswer> {
    let oldObject = kind.carries === undefined ? stored : await this.#read(kind, request)
    for (let left = CHANGES; ; left--) {
      const before = { ...request, oldObject }
      const answer = await this.#ask(kind, before, withVersion(before), form)
      if (left === 0 || answer.kind === 'reached' || answer.status !== CONFLICT) return answer
      oldObject = await this.#read(kind, request)
    }
  }

  /** Ends a name that no object of this cluster has, those included that are still being deleted. */
  freshSuffix(): string {
    return `${this.#started}-${this.#names++}`
  }

  async #ask(
    kind: MatchedKind,
    request: JudgedRequest,
    sent: JudgedRequest,
    form: WireForm,
  ): Promise<LiveAnswer> {
    const asked = wireRequest(kind, sent, form)
    const response = await this.#client.request({ ...asked, as: sent.user as RequestUser })
    const { status, body, warnings } = response
    const isConnect = request.operation === 'CONNECT'
    // Whom a connection is for does not run, which is found out after admission.
    if (status >= 300 && !isConnect) return refused({ reason: reasonOf(response), status })
    const dryRun = isConnect ? undefined : true
    const seen = { ...request, dryRun, object: seenObject(request, body) }
    return { kind: 'reached', request: seen, warnings: readWarnings(warnings) }
  }

  async #namespaceOf(
    kind: MatchedKind,
    request: JudgedRequest,
  ): Promise<JudgedRequest['namespace']> {
    if (!kind.namespaced) return request.namespace
    const { namespace = 'default' } = requestPlace(request)
    return this.#namespaces.have({ ...request.namespace, name: namespace })
  }

  /** Makes what a request starts from, and says how the API server has it, or what is in the way. */
  async #store(
    kind: MatchedKind,
    request: JudgedRequest,
    start: ManifestObject,
  ): Promise<{ readonly object: ManifestObject } | Refusal> {
    const { namespace, name } = requestPlace(request)
    const deletionTimestamp = start.metadata?.deletionTimestamp
    const path = wirePath(kind, { namespace })
    const own = wirePath(kind, { namespace, name })
    const body = deletionTimestamp === undefined ? start : finalized(start)
    const created = await this.#client.request({ method: 'POST', path, body })
    if (created.status >= 300) return { reason: reasonOf(created), status: created.status }
    if (deletionTimestamp === undefined) return { object: created.body as ManifestObject }
    await this.#client.request({ method: 'DELETE', path: own })
    return { object: await this.#read(kind, request) }
  }

  /** What a request changes, as the API server has it. */
  async #read(kind: MatchedKind, request: JudgedRequest): Promise<ManifestObject> {
    const part = kind.carries === undefined ? {} : { subresource: request.subresource }
    const path = wirePath(kind, { ...requestPlace(request), ...part })
    const { body } = await this.#client.request({ method: 'GET', path })
    return body as ManifestObject
  }

  /** Whether what a request started from is still there: somebody protects it. */
  async isThere(kind: MatchedKind, request: JudgedRequest): Promise<boolean> {
    if (startOf(kind, request) === undefined) return false
    const { metadata } = (await this.#read(kind, request)) as Partial<ManifestObject>
    return metadata?.name !== undefined && metadata.deletionTimestamp === undefined
  }

  /** Takes away what a request started from. */
  async remove(kind: MatchedKind, request: JudgedRequest, stored?: ManifestObject): Promise<void> {
    const path = wirePath(kind, requestPlace(request))
    if (stored?.metadata?.finalizers !== undefined)
      await this.#client.request({
        method: 'PATCH',
        path,
        contentType: 'application/merge-patch+json',
        body: { metadata: { finalizers: null } },
      })
    await this.#client.request({
      method: 'DELETE',
      path,
      query: { gracePeriodSeconds: '0', propagationPolicy: 'Background' },
    })
  }
}

type Refusal = Omit<Extract<LiveAnswer, { kind: 'refused' }>, 'kind'>

function refused(refusal: Refusal): LiveAnswer {
  return { kind: 'refused', ...refusal }
}

/** A finalizer that nobody serves keeps an object that is deleted. */
function finalized(object: ManifestObject): ManifestObject {
  const { deletionTimestamp: _, finalizers, ...metadata } = object.metadata ?? {}
  const kept = Array.isArray(finalizers) && finalizers.length > 0 ? finalizers : [FINALIZER]
  return { ...object, metadata: { ...metadata, finalizers: kept } }
}

const FINALIZER = 'gatewright.example.com/kept'

/** An update names what it is an update of; when that is deleted is not for it to say. */
function withVersion(request: JudgedRequest): JudgedRequest {
  const { object, oldObject } = request
  if (object === undefined) return request
  const { resourceVersion } = oldObject?.metadata ?? {}
  const { deletionTimestamp: _, ...metadata } = object.metadata ?? {}
  return { ...request, object: { ...object, metadata: { ...metadata, resourceVersion } } }
}

/** The object that admission saw: the answer of a dry run, unless that is about something else. */
function seenObject(
  { operation, object }: JudgedRequest,
  body: unknown,
): ManifestObject | undefined {
  if (operation === 'DELETE' || object === undefined) return undefined
  const answer = Object(body) as Partial<ManifestObject>
  return answer.kind === object.kind ? (answer as ManifestObject) : object
}
